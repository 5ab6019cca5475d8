import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";

export type DiscountVerdict = "within" | "approval" | "breach";

/** What a segment may pay, as shares of the list price: 0.8 is 20% off. */
export interface PriceFloor {
  /** The least price anyone may agree to. */
  readonly floor: number;
  /** The least price that needs no approval; the floor itself when left out. */
  readonly freeFrom?: number;
}

/**
 * Whether a price keeps to its segment's floor: within, in need of approval, or a breach (A18, A21).
 *
 * The method's "at most 80%" is read as a floor: key accounts pay at least 80% of the list price, small businesses 75%. A
 * price on a line is on its better side.
 *
 * @param list - list price
 * @param net - price agreed
 * @returns undefined for a list price of 0
 * @throws PlanningError `not-a-number`, `out-of-range` for a price below 0
 * @example discountCheck(100, 79, { floor: 0.8 }) // "breach"
 */
export function discountCheck(
  list: number,
  net: number,
  { floor, freeFrom = floor }: PriceFloor,
): DiscountVerdict | undefined {
  for (const [argument, price] of Object.entries({ list, net })) {
    if (!Number.isFinite(price)) throw new PlanningError("not-a-number", `${price}; give a number`, argument);
    if (price < 0) throw new PlanningError("out-of-range", `${price}; give a price of 0 or more`, argument);
  }
  if (list === 0) return undefined;
  const paid = net / list;
  if (atLeast(paid, freeFrom)) return "within";
  return atLeast(paid, floor) ? "approval" : "breach";
}
