import { apportion } from "./apportion";
import { chosenUnit } from "./chosenUnit";
import { totalShare } from "./totalShare";
import { unitsIn } from "./unitsIn";
import { wholeWeights } from "./wholeWeights";

/**
 * What shares of a total amount to and, last, what they leave unassigned, all adding up to the total (C27).
 *
 * Shares are never rescaled: 40%, 30% and 10% of 100 are 40, 30 and 10, and 20 stay unassigned. Units left over go to the
 * largest lost fractions, the earlier part first, what is unassigned counting as the last part. A negative total mirrors
 * the positive one.
 *
 * @param total - in plan currency, a whole number of units
 * @param shares - ratios 0–1, at most 1 together
 * @param unit - smallest amount a part is cut to; without it the coarsest of 1, 0.1 … 0.000001 that fits the total
 * @returns one amount per share, then what is unassigned
 * @throws PlanningError `out-of-range` for shares above 1 together or a unit that is not above 0, `too-few` without shares,
 *   `negative-weight`, `not-a-number`, `not-in-unit`, `too-large` from 2^53 units
 * @example splitShares(100, [0.4, 0.3, 0.1]) // [40, 30, 10, 20]
 * @example splitShares(100, [1 / 3, 1 / 3, 1 / 3]) // [34, 33, 33, 0]
 */
export function splitShares(total: number, shares: readonly number[], unit?: number): number[] {
  const weights = withTheRest(shares);
  const money = chosenUnit(unit, [total]);
  const units = unitsIn(total, money, "total");
  const sign = units < 0 ? -1 : 1;
  return apportion(Math.abs(units), weights).map((part) => money.amountOf(0 + sign * part));
}

/** Shares and what they leave of the whole, as weights: whole numbers where the shares are short decimals. */
function withTheRest(shares: readonly number[]): number[] {
  const total = totalShare(shares, "shares");
  if (total === 1) return [...shares, 0];
  const whole = wholeWeights([...shares, 1])?.weights;
  if (!whole) return [...shares, 1 - total];
  const parts = whole.slice(0, -1);
  return [...parts, parts.reduce((rest, part) => rest - part, whole.at(-1)!)];
}
