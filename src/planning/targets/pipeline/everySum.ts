import type { OpenDeal } from "./OpenDeal";

/** How likely each sum is: sums rising, the odds of each beside it. */
export interface EverySum {
  readonly sums: Float64Array;
  readonly odds: Float64Array;
}

/**
 * Every sum that a few deals can bring, and how likely each is; equal sums are one.
 *
 * @param deals - at most twenty or so: each may double the number of sums
 * @example [...everySum([{ amount: 5, odds: 0.5 }, { amount: 5, odds: 0.5 }]).odds] // [0.25, 0.5, 0.25]
 */
export function everySum(deals: readonly OpenDeal[]): EverySum {
  return deals.reduce(withDeal, { sums: Float64Array.of(0), odds: Float64Array.of(1) });
}

/** The sums without the deal and the sums with it, merged as two sorted lists. */
function withDeal({ sums, odds }: EverySum, deal: OpenDeal): EverySum {
  const merged = new Float64Array(2 * sums.length);
  const share = new Float64Array(2 * sums.length);
  let count = 0;
  for (let without = 0, within = 0; within < sums.length; count++) {
    const lost = without < sums.length ? sums[without]! : Infinity;
    const won = sums[within]! + deal.amount;
    merged[count] = Math.min(lost, won);
    if (lost <= won) share[count]! += (1 - deal.odds) * odds[without++]!;
    if (won <= lost) share[count]! += deal.odds * odds[within++]!;
  }
  return { sums: merged.subarray(0, count), odds: share.subarray(0, count) };
}
