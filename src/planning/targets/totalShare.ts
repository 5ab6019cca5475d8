import { PlanningError } from "../PlanningError";
import { sum } from "../sum";
import { requireWeights } from "./requireWeights";

/** Three shares of a third add up to 1 in any reader's eyes. */
const NEAR = 1e-9;

/**
 * What shares of a whole add up to; 1 exactly where it is 1 in nine digits.
 *
 * @throws PlanningError `out-of-range` above 1, and as `requireWeights`
 * @example totalShare([0.4, 0.3], "shares") // 0.7
 */
export function totalShare(shares: readonly number[], argument: string): number {
  requireWeights(shares, argument);
  const total = sum(shares);
  if (total > 1 + NEAR) {
    const percent = Number((total * 100).toPrecision(10));
    const message = `adds up to ${percent}%; shares are at most 100% together`;
    throw new PlanningError("out-of-range", message, argument);
  }
  return total > 1 - NEAR ? 1 : total;
}
