import { dso } from "../../planning/cash/dso";
import { choiceIn } from "../arguments/choiceIn";
import { numbersIn } from "../arguments/listOf";
import { numberIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { orNotAvailable, toCell } from "../toCell";

/**
 * Measures days sales outstanding: how many days of sales the receivables stand for.
 *
 * @customfunction DSO DSO
 * @helpurl https://localhost:3000/functions/dso.html
 * @requiresParameterAddresses
 * @param receivables - What is open at the end of the last period.
 * @param sales - A row or column of sales on credit, a period each, the oldest first.
 * @param days - As many cells as sales: the days in each period.
 * @param [method] - "simple" (default): over all periods together. "countback": back through the latest sales until the receivables are used up.
 * @returns A number of days; #N/A where nothing was sold, or where receivables go back beyond the sales given.
 * @rule Simple: receivables ÷ sales × days. Count-back: the latest periods' sales are taken off one by one, the last by its share, so that a season does not bend the answer. (A22)
 * @edge Receivables older than the sales given cannot be counted back: #N/A.
 * @edge Where nothing was sold: #N/A.
 * @example =DSO(150000,1825000,365) // {30}
 * @example =DSO(212000,{60000,80000,100000},{30,30,30},"countback") // {76}
 */
export function DSO(
  receivables: unknown,
  sales: unknown[][],
  days: unknown[][],
  method?: unknown,
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ receivables, sales, days, method }, invocation);
  return toCell(places, () => {
    const chosen = choiceIn(method, ["simple", "countback"], "method");
    const answer = dso(
      numberIn(receivables, "receivables"),
      numbersIn(sales, "sales"),
      numbersIn(days, "days"),
      chosen,
    );
    return [[orNotAvailable(answer, chosen === "countback" ? tooOld : "Sales: they are 0")]];
  });
}

const tooOld = "Sales: the receivables go back further; give earlier periods too";
