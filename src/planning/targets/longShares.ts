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
  const quotients = whole.map((weight) => (shared * weight) / total);
  return {
    units: quotients.map(Number),
    lost: quotients.map((quotient, part) => shared * whole[part]! - quotient * total),
  };
}

/** Weights as whole numbers in the same proportion, each read as the shortest decimal that stands for it. */
function longWeights(weights: readonly number[]): bigint[] {
  const decimals = weights.map(decimal);
  const finest = decimals.reduce((least, { exponent }) => Math.min(least, exponent), 0);
  const powers = new Map<number, bigint>();
  return decimals.map(({ digits, exponent }) => {
    const power = powers.get(exponent) ?? 10n ** BigInt(exponent - finest);
    powers.set(exponent, power);
    return digits * power;
  });
}

/** A number as whole digits times a power of ten. */
function decimal(value: number): { digits: bigint; exponent: number } {
  const [mantissa = "", power = "0"] = String(value).split("e");
  const point = mantissa.indexOf(".");
  if (point < 0) return { digits: BigInt(mantissa), exponent: Number(power) };
  const digits = mantissa.slice(0, point) + mantissa.slice(point + 1);
  return { digits: BigInt(digits), exponent: Number(power) - (mantissa.length - point - 1) };
}
