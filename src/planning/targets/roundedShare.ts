import { wholeShares } from "./wholeShares";
import { wholeWeights } from "./wholeWeights";

/**
 * A share of so many units, to the nearest unit, halves away from zero.
 *
 * @param units - whole, -2^53 < units < 2^53
 * @param share - 0–1, read as the decimal it is written as
 * @example roundedShare(10, 0.35) // 4
 */
export function roundedShare(units: number, share: number): number {
  if (units < 0) return 0 - roundedShare(-units, share);
  const parts = wholeWeights([share, 1]);
  if (!parts) return Math.round(units * share);
  const [weight, one] = parts.weights as [number, number];
  const { units: floor, lost } = wholeShares(units, { weights: [weight], total: one });
  return floor[0]! + (2 * Number(lost[0]!) >= one ? 1 : 0);
}
