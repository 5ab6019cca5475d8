import { splitShares } from "../../planning/targets/splitShares";
import { blockOf, lineLike } from "../arguments/blockOf";
import { weightsIn } from "../arguments/listOf";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Gives each share its part of a total and shows last what no share has claimed; shares are never rescaled.
 *
 * @customfunction SPLITSHARES SPLITSHARES
 * @helpurl https://localhost:3000/functions/splitshares.html
 * @requiresParameterAddresses
 * @param total - The amount to share out; may be negative.
 * @param shares - A row or column of shares, at most 100% together: {40%,30%,10%}. An empty one gets nothing.
 * @param [unit] - The smallest amount a part is cut to: 0.01, 1, 1000. Left out, the coarsest of 1, 0.1 … 0.000001 that fits the total.
 * @returns One amount for each share and, last, what is unassigned, in a row or column as the shares; together exactly the total.
 * @rule Each share takes its part of the total and is never rescaled; units left over go to the largest lost fractions, what is unassigned counting as the last part. (C27)
 * @edge Shares above 100% together are #VALUE!.
 * @edge Shares of exactly 100% leave 0 unassigned.
 * @example =SPLITSHARES(100,{40%,30%,10%}) // {40,30,10,20}
 */
export function SPLITSHARES(
  total: unknown,
  shares: unknown[][],
  unit?: unknown,
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ total, shares, unit }, invocation);
  return toCell(places, () =>
    lineLike(
      blockOf(shares),
      splitShares(numberIn(total, "total"), weightsIn(shares, "shares"), numberOrBlankIn(unit, "unit")),
    ),
  );
}
