import { catchUp } from "../../planning/targets/catchUp";
import { blockOf, shapedLike } from "../arguments/blockOf";
import { weightsIn } from "../arguments/listOf";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Says what each period left must bring for the target still to be met, in proportion to weights and adding up exactly.
 *
 * @customfunction CATCHUP CATCHUP
 * @helpurl https://localhost:3000/functions/catchup.html
 * @requiresParameterAddresses
 * @param target - The target of the whole time.
 * @param actual - What has come in so far.
 * @param weightsLeft - A row or column, one weight for each period left, on any scale. All zero means equal parts.
 * @param [unit] - The smallest amount a part is cut to: 0.01, 1, 1000. Left out, the coarsest of 1, 0.1 … 0.000001 that fits target and actual.
 * @returns One amount for each period left, in the shape of the weights; below 0 once more than the target has come in.
 * @rule What is left, target minus actual, is split by the weights as SPLITTARGET does.
 * @edge Once more than the target has come in, the parts are below 0.
 * @edge Weights that are all zero make equal parts.
 * @example =CATCHUP(100,40,{1,1,2}) // {15,15,30}
 * @example =CATCHUP(100,110,{1;1}) // {-5;-5}
 */
export function CATCHUP(
  target: unknown,
  actual: unknown,
  weightsLeft: unknown[][],
  unit?: unknown,
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ target, actual, weightsLeft, unit }, invocation);
  return toCell(places, () =>
    shapedLike(
      blockOf(weightsLeft),
      catchUp(
        numberIn(target, "target"),
        numberIn(actual, "actual"),
        weightsIn(weightsLeft, "weightsLeft"),
        numberOrBlankIn(unit, "unit"),
      ),
    ),
  );
}
