import type { MoneyUnit } from "./targets/moneyUnit";
import { PlanningError } from "./PlanningError";

/** Fractions this near are equal: floating point tells them apart by chance. */
const NEAR = 1e9;

/**
 * Parts in whole units, as near to what they are as adding up to so many units allows.
 *
 * Each is rounded down, and the units left over go to the largest lost fractions, the earlier part first (largest
 * remainder, Hamilton). A part of 0 stays 0 unless all are. A negative sum mirrors the positive one.
 *
 * @param units - whole; what the parts add up to, but for roundings
 * @returns amounts, in the parts' own terms
 * @throws PlanningError `too-large` from 2^53 units
 * @example exactParts([10.4, 10.4, -0.8], 20, moneyUnit(1)) // [11, 10, -1]
 */
export function exactParts(parts: readonly number[], units: number, unit: MoneyUnit): number[] {
  const sign = units < 0 ? -1 : 1;
  const exact = parts.map((part) => (sign * part) / unit.size);
  const whole = exact.map(Math.floor);
  const left = whole.reduce((rest, part) => rest - part, sign * units);
  if (![units, left, ...whole].every(Number.isSafeInteger))
    throw new PlanningError("too-large", "too small for amounts like these; give a coarser one", "unit");
  const lost = exact.map((part, at) => Math.round((part - whole[at]!) * NEAR));
  const some = exact.some((part) => part !== 0);
  const order = lost.map((_, at) => at).filter((at) => !some || exact[at] !== 0);
  order.sort((a, b) => lost[b]! - lost[a]!);
  const each = Math.floor(left / order.length);
  const more = left - each * order.length;
  order.forEach((at, rank) => (whole[at]! += rank < more ? each + 1 : each));
  // Adding 0 leaves no -0.
  return whole.map((part) => unit.amountOf(sign * part + 0));
}
