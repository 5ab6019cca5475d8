/** Periods in a row. */
export interface Run {
  /** The position of the first, from 0. */
  readonly from: number;
  readonly length: number;
}

/**
 * The periods in a row, up to the last one known, for which something holds; length 0 where the last one fails.
 *
 * Values not known at the end are yet to come and passed over; in between they end the run.
 *
 * @param values - one a period, the oldest first; undefined where not known
 * @param holds - asked from the last period known back to the first that fails
 * @returns undefined where no period is known
 * @example runAtEnd([1, 7, 8, undefined], (value) => value > 5) // { from: 1, length: 2 }
 * @example runAtEnd([9, undefined, 8], (value) => value > 5) // { from: 2, length: 1 }
 */
export function runAtEnd(
  values: readonly (number | undefined)[],
  holds: (value: number, period: number) => boolean,
): Run | undefined {
  let last = values.length - 1;
  while (last >= 0 && values[last] === undefined) last--;
  if (last < 0) return undefined;
  const inRun = (period: number) => {
    const value = values[period];
    return value !== undefined && holds(value, period);
  };
  let from = last + 1;
  while (inRun(from - 1)) from--;
  return { from, length: last + 1 - from };
}
