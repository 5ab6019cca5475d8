import { mean } from "../../mean";

/** How a period compares with the one its history is measured by, and what that makes of the next. */
export interface PastChanges {
  /** Every past period against the one so many before it: a difference, or a logarithm of a ratio. The least first. */
  readonly changes: readonly number[];
  /** The period after the last, if it changes so much. */
  outcome(change: number): number;
}

/** The period before, and the same one a year before: of four quarters or twelve months. */
const LAGS = [1, 4, 12];
/** A year's season is believed once it has been seen so many times. */
const SEEN = 8;

/**
 * What each past period brought against the period before it, or against the same one a year before, whichever sales
 * have followed more closely (the smaller mean change): growth and season in one, without a model to fit.
 *
 * Changes are ratios where everything sold is above 0, else differences; sales that were never below 0 stay so.
 *
 * @param history - oldest first, at least two
 */
export function pastChanges(history: readonly number[]): PastChanges {
  const asRatios = history.every((value) => value > 0);
  const values = asRatios ? history.map(Math.log) : history;
  const lags = LAGS.filter((lag) => lag === 1 || values.length - lag >= SEEN);
  const { lag, changes } = lags
    .map((each) => ({ lag: each, changes: changesOver(each, values) }))
    .reduce((best, other) => (sizeOf(other.changes) < sizeOf(best.changes) ? other : best));
  const base = history[history.length - lag]!;
  const least = history.every((value) => value >= 0) ? 0 : -Infinity;
  return {
    changes: changes.sort((a, b) => a - b),
    outcome: (change) => (asRatios ? base * Math.exp(change) : Math.max(base + change, least)),
  };
}

const changesOver = (lag: number, values: readonly number[]) =>
  values.slice(lag).map((value, at) => value - values[at]!);

const sizeOf = (changes: readonly number[]) => mean(changes.map(Math.abs));
