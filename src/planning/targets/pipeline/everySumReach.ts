import { everySum } from "./everySum";
import type { OpenDeal } from "./OpenDeal";

/**
 * How likely a few deals bring at least so much: every sum of one half of them beside every sum of the other half
 * (Horowitz and Sahni 1974), so forty deals take a million sums and not a million million.
 *
 * @example everySumReach([{ amount: 7, odds: 0.5 }, { amount: 9, odds: 0.5 }], 8) // 0.5
 */
export function everySumReach(deals: readonly OpenDeal[], goal: number): number {
  const one = everySum(deals.filter((_, at) => at % 2 === 0));
  const other = everySum(deals.filter((_, at) => at % 2 === 1));
  let odds = 0;
  let atLeast = 0;
  let next = other.sums.length - 1;
  one.sums.forEach((sum, at) => {
    while (next >= 0 && sum + other.sums[next]! >= goal) atLeast += other.odds[next--]!;
    odds += one.odds[at]! * atLeast;
  });
  return Math.min(odds, 1);
}
