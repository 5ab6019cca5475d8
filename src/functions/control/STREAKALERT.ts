import { PlanningError } from "../../planning/PlanningError";
import { streakAlert } from "../../planning/control/streakAlert";
import { answersOf } from "../answersOf";
import { blockOf, columnsOf, type Block } from "../arguments/blockOf";
import { numberOrBlankIn } from "../arguments/numberIn";
import { seriesIn } from "../arguments/seriesIn";
import { cellsOfAnswer } from "../cellsOfAnswer";
import { Places } from "../places/Places";
import { notAvailable, orNotAvailable, toCell } from "../toCell";

/**
 * Warns when a value, such as a region's win rate, has stayed well below its benchmark for several periods up to the last.
 *
 * @customfunction STREAKALERT STREAKALERT
 * @helpurl https://localhost:3000/functions/streakalert.html
 * @requiresParameterAddresses
 * @param values - A row or column of periods, the oldest first, or a row for each region. Empty periods at the end are yet to come. Where empty cells count as 0, write IF(values="","",values).
 * @param benchmark - What to hold the values against: one number, one for each period, or one for each region.
 * @param [drop] - How far below the benchmark is too low, as a share of it; 20% when left out.
 * @param [run] - How many periods in a row raise the alert; 2 when left out.
 * @returns For each region TRUE or FALSE, and the number of the period, counted from 1, in which the streak began; #N/A there without an alert.
 * @rule A period is low when it is under its benchmark less the drop; two low periods in a row, up to the last, raise the alert. (A67)
 * @edge A value exactly on that line is not low.
 * @edge An empty period in between ends the streak.
 * @example =STREAKALERT({30%,22%,21%},{30%,30%,30%}) // {TRUE,2}
 * @example =STREAKALERT({5,1,1;1,1,1},{4,4,4},50%) // {TRUE,2;TRUE,1}
 */
export function STREAKALERT(
  values: unknown[][],
  benchmark: unknown[][],
  drop?: unknown,
  run?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ values, benchmark, drop, run }, invocation);
  return toCell(places, (telling) => {
    const rule = [numberOrBlankIn(drop, "drop"), numberOrBlankIn(run, "run")] as const;
    const regions = seriesIn(blockOf(values));
    const benchmarkAt = benchmarksFor(blockOf(benchmark), blockOf(values));
    return answersOf(regions.length, telling.inRowsOf("values", "benchmark"), (row) => {
      const known = regions[row]!.map((cell, at) => numberOrBlankIn(cell, "values", at + 1));
      const held = known.map((_, at) => benchmarkAt(row, at));
      return orNotAvailable(streakAlert(known, held, ...rule), "Values: there are none yet");
    }).map((found) => cellsOfAnswer(found, [({ alert }) => alert, ({ since }) => since ?? noStreak()]));
  });
}

const noStreak = () => notAvailable("There is no alert, so it has no beginning");

/** Which benchmark a region's period is held against. */
function benchmarksFor(
  benchmark: Block,
  values: Block,
): (region: number, period: number) => number | undefined {
  const isOne = values.length === 1 || columnsOf(values) === 1;
  const [held, periods] = isOne
    ? [lying(benchmark), columnsOf(lying(values))]
    : [benchmark, columnsOf(values)];
  const regions = isOne ? 1 : values.length;
  const [rows, columns] = [held.length, columnsOf(held)];
  if ((rows !== 1 && rows !== regions) || (columns !== 1 && columns !== periods)) {
    const message = `${rows} × ${columns} cells beside ${regions} × ${periods}; give one, or one for each period`;
    throw new PlanningError("wrong-shape", message, "benchmark");
  }
  return (region, period) => {
    const at = columns === 1 ? 0 : period;
    return numberOrBlankIn(held[rows === 1 ? 0 : region]![at], "benchmark", at + 1);
  };
}

/** A column laid down as a row. */
const lying = (block: Block): Block => (columnsOf(block) === 1 ? [block.map(([cell]) => cell)] : block);
