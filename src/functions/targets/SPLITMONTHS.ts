import { splitMonths } from "../../planning/targets/splitMonths";
import { blockOf, lineLike } from "../arguments/blockOf";
import { numbersIn, numbersOrBlanksIn } from "../arguments/listOf";
import { numberIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Splits a quarter's target over its months by a rhythm; the last month takes what is left.
 *
 * @customfunction SPLITMONTHS SPLITMONTHS
 * @helpurl https://localhost:3000/functions/splitmonths.html
 * @requiresParameterAddresses
 * @param target - The quarter's target.
 * @param rhythm - A row or column with the share of each month but the last: {30%,50%}. Shares that add up to 100% name the last month too.
 * @param [actuals] - What closed months brought, the first month first; empty where a month is open. Where empty cells count as 0, write IF(actuals="","",actuals).
 * @returns One amount for each month, in a row or column as the rhythm.
 * @rule Each month but the last takes its share of the target; the last takes what is left. Closed months count as they were. (A60, C29)
 * @edge Once closed months brought more than the target leaves, the last month goes below 0.
 * @edge With the last month closed too, the months add up to what was sold, not to the target.
 * @example =SPLITMONTHS(20000000,{30%,50%}) // {6000000,10000000,4000000}
 * @example =SPLITMONTHS(20000000,{30%,50%},5000000) // {5000000,10000000,5000000}
 */
export function SPLITMONTHS(
  target: unknown,
  rhythm: unknown[][],
  actuals?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ target, rhythm, actuals }, invocation);
  return toCell(places, () =>
    lineLike(
      blockOf(rhythm),
      splitMonths(
        numberIn(target, "target"),
        numbersIn(rhythm, "rhythm"),
        numbersOrBlanksIn(actuals, "actuals"),
      ),
    ),
  );
}
