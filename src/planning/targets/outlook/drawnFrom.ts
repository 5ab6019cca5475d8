/**
 * A value as if drawn from what a sample was drawn from: the next value is as likely to fall into any gap between two
 * sample values, below the least or above the greatest (Weibull's plotting positions, R's quantile type 6).
 *
 * A plain bootstrap never leaves the sample, and so finds small samples too narrow.
 *
 * @param sorted - at least two, the least first; beyond either end lies one gap as wide as the last
 * @param share - 0–1
 * @example drawnFrom([10, 20, 30], 0.5) // 20
 * @example drawnFrom([10, 20, 30], 0) // 0
 */
export function drawnFrom(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length + 1) - 1;
  const last = sorted.length - 2;
  const below = place < 0 ? 0 : place < last ? place | 0 : last;
  const value = sorted[below]!;
  return value + (place - below) * (sorted[below + 1]! - value);
}
