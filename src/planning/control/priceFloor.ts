import { PlanningError } from "../PlanningError";
import type { PriceFloor } from "./discountCheck";

/**
 * The floor of a segment, its shares checked.
 *
 * @param positions - where the two stand among the cells of the floors, for the sentence when one is wrong
 * @throws PlanningError `out-of-range` for shares outside 0–1 or in the wrong order
 * @example priceFloor(0.8, undefined, [2, 3]) // { floor: 0.8 }
 */
export function priceFloor(
  floor: number,
  freeFrom: number | undefined,
  positions: readonly [floor: number, freeFrom: number],
): PriceFloor {
  requireShare(floor, positions[0]);
  if (freeFrom === undefined) return { floor };
  requireShare(freeFrom, positions[1]);
  if (freeFrom >= floor) return { floor, freeFrom };
  throw wrong(freeFrom, `give its floor of ${floor} or more`, positions[1]);
}

function requireShare(share: number, position: number): void {
  if (share >= 0 && share <= 1) return;
  throw wrong(share, "write shares of the list price, such as 80% or 0.8", position);
}

const wrong = (share: number, mend: string, position: number) =>
  new PlanningError("out-of-range", `item ${position} is ${share}; ${mend}`, "floors", position);
