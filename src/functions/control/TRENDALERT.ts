import { trendAlert } from "../../planning/control/trendAlert";
import { answersOf } from "../answersOf";
import { blockOf } from "../arguments/blockOf";
import { numberOrBlankIn } from "../arguments/numberIn";
import { seriesIn } from "../arguments/seriesIn";
import { cellsOfAnswer } from "../cellsOfAnswer";
import { Places } from "../places/Places";
import { notAvailable, orNotAvailable, toCell } from "../toCell";

/**
 * Warns when a value, such as the average order, has turned down: well under its trailing mean, or several falls in a row.
 *
 * @customfunction TRENDALERT TRENDALERT
 * @helpurl https://localhost:3000/functions/trendalert.html
 * @requiresParameterAddresses
 * @param values - A row or column of periods, the oldest first, or a row for each series. Empty periods at the end are yet to come. Where empty cells count as 0, write IF(values="","",values).
 * @param [drop] - How far under the mean of the four periods before it the last one must be; 10% when left out.
 * @param [run] - How many falls in a row raise the alert too; 3 when left out.
 * @returns For each series TRUE or FALSE, and the last period's change against that mean; #N/A for fewer than five periods.
 * @rule The last period is held against the mean of the four before it; 10% under it, or three falls in a row, raise the alert. (B29)
 * @edge Three falls alone raise it, however small they are.
 * @edge Fewer than five known periods are #N/A.
 * @example =TRENDALERT({100,100,100,100,85}) // {TRUE,-0.15}
 * @example =TRENDALERT({80,104,100,96,95;100,100,100,100,120}) // {TRUE,0;FALSE,0.2}
 */
export function TRENDALERT(
  values: unknown[][],
  drop?: unknown,
  run?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ values, drop, run }, invocation);
  return toCell(places, (telling) => {
    const rule = [numberOrBlankIn(drop, "drop"), numberOrBlankIn(run, "run")] as const;
    const series = seriesIn(blockOf(values));
    return answersOf(series.length, telling.inRowsOf("values"), (row) => {
      const known = series[row]!.map((cell, at) => numberOrBlankIn(cell, "values", at + 1));
      return orNotAvailable(trendAlert(known, ...rule), "Values: fewer than five periods are known");
    }).map((found) => cellsOfAnswer(found, [({ alert }) => alert, ({ change }) => change ?? noMean()]));
  });
}

const noMean = () => notAvailable("The periods before average 0 or less, so there is no change against them");
