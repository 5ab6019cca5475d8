import { PlanningError } from "../../planning/PlanningError";
import { topBottom } from "../../planning/review/topBottom";
import { choiceIn } from "../arguments/choiceIn";
import { lineOf } from "../arguments/lineOf";
import { nameIn } from "../arguments/nameIn";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { isBlank, plainCell } from "../arguments/plainCell";
import { Places } from "../places/Places";
import { orNotAvailable, toCell } from "../toCell";

type Named = readonly [name: string | number, value: number];

/**
 * Lists the best and the worst of many: customers, products or channels by sales, growth or attainment. Equals stand in order of appearance.
 *
 * @customfunction TOPBOTTOM TOPBOTTOM
 * @helpurl https://localhost:3000/functions/topbottom.html
 * @requiresParameterAddresses
 * @param names - A row or column of names. Rows without a value are passed over.
 * @param values - As many cells: what to rank by.
 * @param [n] - How many of each; 3 when left out.
 * @param [order] - "high" where more is better (default), "low" where less is, as with complaints.
 * @returns In four columns: the best names and their values, the best first; the worst names and their values, the worst first. As many rows as asked for, or as there are names.
 * @rule Values are ranked; equals stand in order of appearance. (A75)
 * @edge With fewer than twice as many names as asked for, some stand among both.
 * @edge A name without a value is passed over.
 * @example =TOPBOTTOM({"East";"West";"North"},{12;30;7},2) // {"West",30,"North",7;"East",12,"East",12}
 * @example =TOPBOTTOM({"A","B","C","D"},{4,1,2,9},1,"low") // {"B",1,"D",9}
 */
export function TOPBOTTOM(
  names: unknown[][],
  values: unknown[][],
  n?: unknown,
  order?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ names, values, n, order }, invocation);
  return toCell(places, () => {
    const ranked = rankedIn(names, values);
    const { best, worst } = topBottom(
      ranked.map(([, value]) => value),
      numberOrBlankIn(n, "n"),
      choiceIn(order, ["high", "low"], "order"),
    );
    const rows = best.map((at, rank) => [...ranked[at]!, ...ranked[worst[rank]!]!]);
    return orNotAvailable(rows.length > 0 ? rows : undefined, "Values: there is none to rank");
  });
}

function rankedIn(names: unknown, values: unknown): Named[] {
  const [named, ranked] = [lineOf(names, "names"), lineOf(values, "values")];
  if (named.length !== ranked.length) {
    const message = `${ranked.length} for ${named.length} names; give one for each`;
    throw new PlanningError("wrong-shape", message, "values");
  }
  const found: Named[] = [];
  for (let at = 0; at < ranked.length; at++)
    if (!isBlank(plainCell(ranked.at(at))))
      found.push([nameIn(named.at(at), "names", at + 1), numberIn(ranked.at(at), "values", at + 1)]);
  return found;
}
