import { PlanningError } from "../PlanningError";
import type { OrderLines } from "./OrderLines";

/** What a customer bought. */
export interface PurchaseHistory {
  /** How many; 0 for who never bought. */
  readonly orders: number;
  readonly money: number;
  /** Excel serials of the first and the last order; meaningless for who never bought. */
  readonly first: number;
  readonly last: number;
}

/** Sums are kept to a millionth, where a thousand times 0.1 is 100. */
const FINEST = 1e6;

/**
 * What each customer bought up to a day: how often, for how much, first and last when.
 *
 * @param asOf - the last day that counts, an Excel serial
 * @returns customers in order of appearance, those who never bought among them; none for no lines
 * @throws PlanningError `too-large` for amounts that add up beyond what numbers hold
 */
export function purchaseHistories(lines: OrderLines, asOf: number): PurchaseHistory[] {
  const histories: { -readonly [Key in keyof PurchaseHistory]: PurchaseHistory[Key] }[] = [];
  for (let line = 0; line < lines.length; line++) {
    const customer = lines.customerAt(line);
    if (customer === histories.length) histories.push({ orders: 0, money: 0, first: asOf, last: 0 });
    const day = lines.dayAt(line);
    const amount = lines.amountAt(line);
    if (!(day <= asOf) || Number.isNaN(amount)) continue;
    const history = histories[customer]!;
    history.orders++;
    history.money += amount;
    if (day < history.first) history.first = day;
    if (day > history.last) history.last = day;
  }
  for (const history of histories) history.money = rounded(history.money);
  return histories;
}

function rounded(total: number): number {
  if (!Number.isFinite(total))
    throw new PlanningError("too-large", "they add up to too much; give smaller ones", "amounts");
  const units = total * FINEST;
  // Beyond 2^53 millionths a total has no digits left to round.
  return Math.abs(units) < Number.MAX_SAFE_INTEGER ? Math.round(units) / FINEST : total;
}
