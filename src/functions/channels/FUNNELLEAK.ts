import { funnelLeak } from "../../planning/channels/funnelLeak";
import { PlanningError } from "../../planning/PlanningError";
import { answersOf } from "../answersOf";
import { blockOf, columnsOf } from "../arguments/blockOf";
import { namesIn } from "../arguments/nameIn";
import { numberIn } from "../arguments/numberIn";
import { isBlank, plainCell } from "../arguments/plainCell";
import { seriesIn } from "../arguments/seriesIn";
import { Places } from "../places/Places";
import { notAvailable, orNotAvailable, toCell } from "../toCell";

/**
 * Says what share of each stage of a funnel reaches the next, and which step loses the most.
 *
 * @customfunction FUNNELLEAK FUNNELLEAK
 * @helpurl https://localhost:3000/functions/funnelleak.html
 * @requiresParameterAddresses
 * @param counts - A row or column: how many reached each stage, the first stage first. In several rows and columns, a funnel in each row.
 * @param [names] - As many cells as stages: their names.
 * @returns As many cells as stages: the rate of each step and, last, the worst step, as "Leads → Deals", or as its number without names. #N/A after a stage that nothing reached.
 * @rule A step's rate is what reached it divided by what reached the stage before; the lowest rate is the worst step. (C36)
 * @edge Of equal rates the earlier step is the worst.
 * @edge After a stage that nothing reached there is no rate: #N/A.
 * @example =FUNNELLEAK({200,50,40}) // {0.25,0.8,1}
 * @example =FUNNELLEAK({1000;400;100},{"Leads";"Demos";"Deals"}) // {0.4;0.25;"Demos → Deals"}
 */
export function FUNNELLEAK(
  counts: unknown[][],
  names?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ counts, names }, invocation);
  return toCell(places, (telling) => {
    const block = blockOf(counts);
    const funnels = seriesIn(block);
    const stages = stagesIn(names, funnels[0]!.length);
    const answers = answersOf(funnels.length, telling.inRowsOf("counts"), (row) =>
      rateCells(funnels[row]!, stages),
    );
    const lines = answers.map((answer) => (Array.isArray(answer) ? answer : funnels[0]!.map(() => answer)));
    return columnsOf(block) === 1 ? lines[0]!.map((cell) => [cell]) : lines;
  });
}

function rateCells(cells: readonly unknown[], stages: readonly string[] | undefined): unknown[] {
  const { rates, worst } = funnelLeak(cells.map((cell, at) => numberIn(cell, "counts", at + 1)));
  const step = orNotAvailable(worst, "Counts: nothing has reached the first stage");
  const shown = rates.map((rate) => rate ?? notAvailable("Counts: nothing has reached the stage before"));
  return [...shown, stages ? `${stages[step]} → ${stages[step + 1]}` : step + 1];
}

function stagesIn(argument: unknown, count: number): string[] | undefined {
  const cells = blockOf(argument).flat();
  if (cells.length === 1 && isBlank(plainCell(cells[0]))) return undefined;
  const names = namesIn(argument, "names");
  if (names.length === count) return names;
  throw new PlanningError("wrong-shape", `${names.length} for ${count} stages; give one for each`, "names");
}
