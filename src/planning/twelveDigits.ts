import { moneyUnit, type MoneyUnit } from "./targets/moneyUnit";

/**
 * The unit that leaves the largest of some amounts twelve digits, though nine decimals at most: fine enough to lose
 * nothing, coarse enough for sums to be exact.
 *
 * @example twelveDigits([-162_000, 40_377.5]).size // 0.000001
 */
export function twelveDigits(amounts: readonly number[]): MoneyUnit {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  const digits = largest > 0 ? Math.floor(Math.log10(largest)) : 0;
  return moneyUnit(Number(`1e${Math.max(digits - 11, -9)}`));
}
