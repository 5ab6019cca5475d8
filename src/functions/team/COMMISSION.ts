import { commission } from "../../planning/team/commission";
import { rateLadder } from "../../planning/team/rateLadder";
import { choiceIn } from "../arguments/choiceIn";
import { numbersIn } from "../arguments/listOf";
import { numberIn } from "../arguments/numberIn";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Works out what sales earn by a ladder of rates: each slice at its own rate, or the whole amount at the rate reached.
 *
 * @customfunction COMMISSION COMMISSION
 * @helpurl https://localhost:3000/functions/commission.html
 * @requiresParameterAddresses
 * @param sales - What was sold; a cell or a range.
 * @param thresholds - A row or column with the sales at which each rate begins, rising. Sales under the first earn nothing.
 * @param rates - One rate for each threshold: {1%,1.5%,2%}.
 * @param [mode] - "marginal" (default): each slice earns its own rate. "whole": everything earns the rate reached.
 * @returns An amount for each sale, in the shape of the sales.
 * @rule Each slice of sales between two thresholds earns its own rate; "whole" pays the rate reached on everything. (B23, C56)
 * @edge Sales under the first threshold earn nothing.
 * @edge Thresholds that do not rise are #VALUE!.
 * @example =COMMISSION(1400000,{0,1000000,1200000},{1%,1.5%,2%}) // {17000}
 * @example =COMMISSION({1400000;900000},{0,1000000,1200000},{1%,1.5%,2%},"whole") // {28000;9000}
 */
export function COMMISSION(
  sales: unknown[][],
  thresholds: unknown[][],
  rates: unknown[][],
  mode?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ sales, thresholds, rates, mode }, invocation);
  return toCell(places, (telling) => {
    const ladder = rateLadder(numbersIn(thresholds, "thresholds"), numbersIn(rates, "rates"), "thresholds");
    const chosen = choiceIn(mode, ["marginal", "whole"], "mode");
    return cellByCell({ sales }, telling, (cells) =>
      commission(numberIn(cells.sales, "sales"), ladder, chosen),
    );
  });
}
