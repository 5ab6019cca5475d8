import { PlanningError } from "../PlanningError";
import { requireNumbers } from "../requireNumbers";
import { nthLargest } from "../targets/nthLargest";

/** Whether the highest or the lowest value is the best. */
export type Order = "high" | "low";

export interface TopBottom {
  /** Positions of the best values, the best first. */
  readonly best: readonly number[];
  /** Positions of the worst values, the worst first. */
  readonly worst: readonly number[];
}

/**
 * Which values are the best and which the worst, as many of each as asked for, or as there are (A75).
 *
 * Equal values stand in order of appearance. With fewer than twice as many values some are among both.
 *
 * @param count - at least 1, whole
 * @param order - "low" where less is better, as with complaints
 * @throws PlanningError `out-of-range` for a count that is not whole or under 1, `not-a-number`
 * @example topBottom([3, 9, 1, 9], 2) // { best: [1, 3], worst: [2, 0] }
 */
export function topBottom(values: readonly number[], count = 3, order: Order = "high"): TopBottom {
  if (!Number.isInteger(count) || count < 1)
    throw new PlanningError(
      "out-of-range",
      `${count} is not a whole number from 1 on; give 3 for example`,
      "n",
    );
  requireNumbers(values, "values");
  const sizes = Float64Array.from(order === "high" ? values : values.map(turned));
  return { best: largest(sizes, count), worst: largest(sizes.map(turned), count) };
}

const turned = (value: number) => -value;

/** Positions of the largest values, the largest first, the earlier among equals. */
function largest(values: Float64Array, count: number): number[] {
  if (values.length === 0) return [];
  const cut = nthLargest(values.slice(), Math.min(count, values.length));
  const reaching: number[] = [];
  values.forEach((value, at) => {
    if (value >= cut) reaching.push(at);
  });
  return reaching.sort((a, b) => values[b]! - values[a]! || a - b).slice(0, count);
}
