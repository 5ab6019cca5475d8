import { PlanningError } from "../PlanningError";
import { requireSerial } from "../calendar/requireSerial";
import type { OrderLines } from "./OrderLines";
import { purchaseHistories } from "./purchaseHistories";
import { quintileScores } from "./quintileScores";

export type CustomerSegment = "potential" | "new" | "key" | "existing";

/** One customer's recency, frequency and money. */
export interface RfmSegment {
  readonly segment: CustomerSegment;
  readonly frequency: number;
  readonly money: number;
  /** Undefined for a customer who never bought. */
  readonly bought?: {
    readonly recencyDays: number;
    /** 1–5, the best 5. */
    readonly scores: { readonly recency: number; readonly frequency: number; readonly money: number };
  };
}

export interface RfmCuts {
  /** A customer is new up to this many days after the first order. */
  readonly newDays: number;
  /** The least money score of a key customer, 1–5. */
  readonly keyFrom: number;
}

/**
 * Who a customer is by recency, frequency and money: potential, new, key or existing (C17).
 *
 * Scores are quintiles among those who bought, the most recent scored 5. The first class that fits holds: potential never
 * bought, new bought first in the last `newDays`, key is among the best by money, the rest are existing.
 *
 * @param asOf - later orders do not count yet
 * @returns one a customer, in order; none for none
 * @throws PlanningError `not-a-date`, `out-of-range` for cuts that no customer could meet, `too-large`
 */
export function rfmSegments(
  lines: OrderLines,
  asOf: number,
  { newDays = 90, keyFrom = 5 }: Partial<RfmCuts> = {},
): RfmSegment[] {
  requireSerial(asOf, "asOf");
  requireCuts(newDays, keyFrom);
  const { orders, money, first, last } = purchaseHistories(lines, asOf);
  const buyers = buyersAmong(orders);
  const recencyScores = quintileScores(buyers.map((customer) => asOf - last[customer]!));
  const frequencyScores = quintileScores(buyers.map((customer) => orders[customer]!));
  const moneyScores = quintileScores(Array.from(buyers, (customer) => money[customer]!));
  const segments = Array.from<RfmSegment>({ length: orders.length }).fill(NEVER_BOUGHT);
  buyers.forEach((customer, at) => {
    const isNew = asOf - first[customer]! <= newDays;
    segments[customer] = {
      segment: isNew ? "new" : moneyScores[at]! >= keyFrom ? "key" : "existing",
      frequency: orders[customer]!,
      money: money[customer]!,
      bought: {
        recencyDays: asOf - last[customer]!,
        scores: {
          recency: 6 - recencyScores[at]!,
          frequency: frequencyScores[at]!,
          money: moneyScores[at]!,
        },
      },
    };
  });
  return segments;
}

function buyersAmong(orders: Int32Array): Int32Array {
  const customers = orders.map((_, customer) => customer);
  return customers.filter((customer) => orders[customer]! > 0);
}

const NEVER_BOUGHT: RfmSegment = { segment: "potential", frequency: 0, money: 0 };

function requireCuts(newDays: number, keyFrom: number): void {
  if (!(newDays >= 0))
    throw new PlanningError(
      "out-of-range",
      `item 1 is ${newDays}; give 0 days or more, such as 90`,
      "cuts",
      1,
    );
  if (!(keyFrom >= 1 && keyFrom <= 5))
    throw new PlanningError("out-of-range", `item 2 is ${keyFrom}; give a score from 1 to 5`, "cuts", 2);
}
