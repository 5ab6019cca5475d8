import type { WholeShares } from "./wholeShares";

/**
 * As `wholeShares`, for weights of any length and range: seventeen digits, or 1e-9 beside 1e12.
 *
 * @param units - 0 … 2^53 - 1
 */
export function longShares(units: number, weights: readonly number[]): WholeShares {
  const whole = longWeights(weights);
  const total = whole.reduce((sum, weight) => sum + weight, 0n);
  const shared = BigInt(units);
  const products = whole.map((weight) => shared * weight);
  return {
    units: products.map((product) => Number(product / total)),
    lost: products.map((product) => product % total),
  };
}

/** Weights as whole numbers in the same proportion, each read as the shortest decimal that stands for it. */
function longWeights(weights: readonly number[]): bigint[] {
  const decimals = weights.map((weight) => {
    const [mantissa = "0", exponent = "0"] = String(weight).split("e");
    const [whole = "0", fraction = ""] = mantissa.split(".");
    return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
  });
  const finest = decimals.reduce((least, { exponent }) => Math.min(least, exponent), 0);
  return decimals.map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - finest));
}
