import { longShares } from "./longShares";
import { nthLargest } from "./nthLargest";
import { wholeShares } from "./wholeShares";
import { wholeWeights } from "./wholeWeights";

/**
 * Whole units in proportion to weights, adding up exactly: largest remainder (Hamilton), ties to the earlier part.
 *
 * @param units - whole, 0 … 2^53 - 1
 * @param weights - each finite and at least 0, not all 0
 * @example apportion(10, [6, 6, 2]) // [4, 4, 2]
 */
export function apportion(units: number, weights: readonly number[]): number[] {
  const whole = wholeWeights(weights);
  const shares = whole ? wholeShares(units, whole) : longShares(units, weights);
  const left = shares.units.reduce((rest, given) => rest - given, units);
  for (const part of largest(shares.lost, left)) shares.units[part]!++;
  return shares.units;
}

/** Positions of the `count` largest values, the earlier first among equals. */
function largest(values: readonly (number | bigint)[], count: number): number[] {
  if (count === 0) return [];
  const sizes = new Float64Array(values.length);
  values.forEach((value, at) => (sizes[at] = Number(value)));
  const cut = nthLargest(sizes.slice(), count);
  const above: number[] = [];
  const near: number[] = [];
  sizes.forEach((size, at) => {
    if (size > cut) above.push(at);
    else if (size === cut) near.push(at);
  });
  // Big integers that read alike as doubles may still differ.
  near.sort((a, b) => (values[b]! > values[a]! ? 1 : values[b]! < values[a]! ? -1 : 0));
  return [...above, ...near.slice(0, count - above.length)];
}
