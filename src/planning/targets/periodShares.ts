import { mean } from "../mean";

/**
 * Each period's mean value against the mean of all periods: what a history too short for a trend can say of its season.
 *
 * @param values - at least one cycle, oldest first
 * @returns one index per period, mean 1; undefined where the means add up to 0 or less
 * @example periodShares([10, 30, 20, 20], 4) // [0.5, 1.5, 1, 1]
 */
export function periodShares(values: readonly number[], cycle: number): number[] | undefined {
  const means = Array.from({ length: cycle }, (_, period) =>
    mean(values.filter((_value, at) => at % cycle === period)),
  );
  const middle = mean(means);
  return middle > 0 ? means.map((value) => value / middle) : undefined;
}
