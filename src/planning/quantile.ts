/** Whole places of a share such as 0.6 × 35 come out a hair off in floating point. */
const NEAR = 1e-9;

/**
 * The value below which a share of the values lie, between two of them in proportion: R's type 7, Excel's PERCENTILE.INC.
 *
 * @param sorted - from the least up; NaN comes of none
 * @param share - 0–1
 * @example quantile([1, 2, 4, 8], 0.5) // 3
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place + NEAR);
  const value = sorted[below] ?? NaN;
  const rest = place - below;
  return rest < NEAR ? value : value + rest * (sorted[below + 1]! - value);
}
