import { PlanningError } from "../PlanningError";
import { chosenUnit } from "./chosenUnit";
import { requireWeights } from "./requireWeights";
import { splitTarget } from "./splitTarget";
import { unitsIn } from "./unitsIn";

/**
 * What each period left must bring for the target still to be met: the amounts and what has come in add up to it exactly.
 *
 * Once more than the target has come in, the amounts are below zero: what the periods may give back, not a silent 0.
 *
 * @param target - in plan currency, a whole number of units
 * @param actual - what has come in so far
 * @param weightsLeft - one per period left, each at least 0, on any scale; all zero means equal
 * @param unit - smallest amount a period is cut to; without it the coarsest of 1, 0.1 … 0.000001 that fits target and actual
 * @returns one amount per period left, adding up to `target - actual`
 * @throws PlanningError `too-few` without a period left, `negative-weight`, `not-a-number`, `not-in-unit`, `too-large`,
 *   `out-of-range` for a unit that is not above 0
 * @example catchUp(100, 40, [1, 1, 2]) // [15, 15, 30]
 * @example catchUp(100, 110, [1, 1]) // [-5, -5]
 */
export function catchUp(
  target: number,
  actual: number,
  weightsLeft: readonly number[],
  unit?: number,
): number[] {
  requireWeights(weightsLeft, "weightsLeft");
  const money = chosenUnit(unit, [target, actual]);
  const left = unitsIn(target, money, "target") - unitsIn(actual, money, "actual");
  if (!Number.isSafeInteger(left))
    throw new PlanningError(
      "too-large",
      `it leaves too many units of ${money.size}; give a coarser unit`,
      "actual",
    );
  return splitTarget(left, weightsLeft).map(money.amountOf);
}
