import { latticeSums, type LatticeSums } from "./latticeSums";
import type { OpenDeal } from "./OpenDeal";

/**
 * How likely deals in whole steps bring at least so much, for any number of goals.
 *
 * The deals are added up in two halves, which takes a third less time than all in a row, and holds half as many sums.
 *
 * @returns by a goal in steps, the likelihood of it or more; between two sums it runs in a straight line, each sum
 *   standing for half a step to either side
 */
export function latticeReach(deals: readonly OpenDeal[]): (goal: number) => number {
  const sorted = [...deals].sort((a, b) => a.amount - b.amount);
  const one = latticeSums(sorted.filter((_, at) => at % 2 === 0));
  const other = latticeSums(sorted.filter((_, at) => at % 2 === 1));
  const atLeast = survival(other);
  return (goal) => {
    let odds = 0;
    one.odds.forEach((share, at) => (odds += share * atLeast(goal - one.first - at)));
    return Math.min(odds, 1);
  };
}

/** The likelihood of a sum or more, summed from the least likely side. */
function survival({ first, odds }: LatticeSums): (goal: number) => number {
  const atLeast = new Float64Array(odds.length + 1);
  for (let at = odds.length - 1; at >= 0; at--) atLeast[at] = atLeast[at + 1]! + odds[at]!;
  return (goal) => {
    const nearest = Math.round(goal);
    const at = nearest - first;
    if (at < 0) return atLeast[0]!;
    if (at >= odds.length) return 0;
    return atLeast[at + 1]! + (nearest + 0.5 - goal) * odds[at]!;
  };
}
