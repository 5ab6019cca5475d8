import { PlanningError } from "../PlanningError";
import type { OrderLines } from "./OrderLines";

/** What each customer bought, in columns: an entry a customer. */
export interface PurchaseHistories {
  /** How many; 0 for who never bought. */
  readonly orders: Int32Array;
  readonly money: Float64Array;
  /** Excel serials of the first and the last order; meaningless for who never bought. */
  readonly first: Int32Array;
  readonly last: Int32Array;
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
export function purchaseHistories(lines: OrderLines, asOf: number): PurchaseHistories {
  const { customer, count } = customersOf(lines);
  const orders = new Int32Array(count);
  const money = new Float64Array(count);
  const first = new Int32Array(count).fill(asOf);
  const last = new Int32Array(count);
  for (let line = 0; line < customer.length; line++) {
    const day = lines.dayAt(line);
    const amount = lines.amountAt(line);
    if (!(day <= asOf) || Number.isNaN(amount)) continue;
    const who = customer[line]!;
    orders[who]!++;
    money[who]! += amount;
    if (day < first[who]!) first[who] = day;
    if (day > last[who]!) last[who] = day;
  }
  return { orders, money: money.map(rounded), first, last };
}

/** Columns of known length take a third of the time of columns that grow: so the customers come first. */
function customersOf(lines: OrderLines): { customer: Int32Array; count: number } {
  const customer = new Int32Array(lines.length);
  let count = 0;
  for (let line = 0; line < customer.length; line++) {
    const who = lines.customerAt(line);
    customer[line] = who;
    if (who >= count) count = who + 1;
  }
  return { customer, count };
}

function rounded(total: number): number {
  if (!Number.isFinite(total))
    throw new PlanningError("too-large", "they add up to too much; give smaller ones", "amounts");
  const units = total * FINEST;
  // Beyond 2^53 millionths a total has no digits left to round.
  return Math.abs(units) < Number.MAX_SAFE_INTEGER ? Math.round(units) / FINEST : total;
}
