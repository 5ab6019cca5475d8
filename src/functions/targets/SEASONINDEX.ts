import { seasonIndex } from "../../planning/targets/seasonIndex";
import { blockOf, lineLike } from "../arguments/blockOf";
import { choiceIn } from "../arguments/choiceIn";
import { numbersIn } from "../arguments/listOf";
import { numberOrBlankIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { orNotAvailable, toCell } from "../toCell";

/**
 * Finds how strong each period of a year is against an average one: an index for each period, mean 1.
 *
 * @customfunction SEASONINDEX SEASONINDEX
 * @helpurl https://localhost:3000/functions/seasonindex.html
 * @requiresParameterAddresses
 * @param values - A row or column of sales, one for each period, the oldest first, starting with the first period of a year.
 * @param [cycle] - Periods in a year: 12 for months (default), 4 for quarters.
 * @param [method] - "multiplicative" or "additive" decomposition, or "means" of the periods. Left out, the one that suits the values.
 * @returns As many indices as a year has periods, in a row or column as the values.
 * @rule Sales against their centred moving average, averaged period by period and scaled to mean 1: R's classical decomposition. (C06)
 * @edge A value of 0 or less makes the decomposition additive.
 * @edge Under two full years, the indices are shares of the periods' means.
 * @example =SEASONINDEX({10;30;20;20},4) // {0.5;1.5;1;1}
 */
export function SEASONINDEX(
  values: unknown[][],
  cycle?: unknown,
  method?: unknown,
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ values, cycle, method }, invocation);
  return toCell(places, () =>
    lineLike(
      blockOf(values),
      orNotAvailable(
        seasonIndex(
          numbersIn(values, "values"),
          numberOrBlankIn(cycle, "cycle"),
          choiceIn(method, ["multiplicative", "additive", "means"], "method"),
        ),
        "Values: they add up to 0 or less, so there is no average period",
      ),
    ),
  );
}
