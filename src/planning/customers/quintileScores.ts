import { atLeast } from "../atLeast";
import { quantile } from "../quantile";

/** Where cuts lie this far apart, a difference under 1 is none: a day, an order, a unit of money. */
const WIDE = 10;

/**
 * Which fifth of all values each one lies in, 1–5, the highest 5; equal values always share a score.
 *
 * Cuts are the quantiles at 20, 40, 60 and 80% (R's type 7); a value at a cut belongs under it. Where cuts lie wide apart,
 * so does a value less than 1 above it, as R's package rfm has it.
 *
 * @param values - any finite numbers
 * @returns one score a value; none for none
 * @example quintileScores([10, 20, 20, 40, 50]) // new Uint8Array([1, 2, 2, 4, 5])
 */
export function quintileScores(values: ArrayLike<number>): Uint8Array {
  const sorted = new Float64Array(values).sort();
  const cuts = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(sorted, share));
  const near = narrowestGap(cuts) >= WIDE ? 1 : 0;
  const scores = new Uint8Array(values.length).fill(1);
  for (const cut of cuts)
    for (let at = 0; at < scores.length; at++)
      if (near === 0 ? !atLeast(cut, values[at]!) : atLeast(values[at]!, cut + near)) scores[at]!++;
  return scores;
}

/** Between cuts that differ; 0 where none do. */
function narrowestGap(cuts: readonly number[]): number {
  const gaps = cuts.slice(1).map((cut, at) => cut - cuts[at]!);
  const wide = gaps.filter((gap) => gap > 0);
  return wide.length === 0 ? 0 : Math.min(...wide);
}
