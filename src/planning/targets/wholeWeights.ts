import { sum } from "../sum";

/** Above this, a share's quotient and remainder no longer fit a double exactly. */
const LARGEST_TOTAL = 2 ** 51;
const FINEST_SCALE = 1e15;

export interface WholeWeights {
  readonly weights: readonly number[];
  readonly total: number;
}

/**
 * Weights as whole numbers in the same proportion, each read as the decimal it is written as: 0.3 and 0.1 become 3 and 1.
 *
 * @returns undefined when they need more digits than a double holds
 * @example wholeWeights([0.3, 0.15]) // { weights: [30, 15], total: 45 }
 */
export function wholeWeights(weights: readonly number[]): WholeWeights | undefined {
  let scale = 1;
  for (const weight of weights)
    while (Math.round(weight * scale) / scale !== weight) {
      scale *= 10;
      if (scale > FINEST_SCALE) return undefined;
    }
  const whole = weights.map((weight) => Math.round(weight * scale));
  const total = sum(whole);
  return total <= LARGEST_TOTAL ? { weights: whole, total } : undefined;
}
