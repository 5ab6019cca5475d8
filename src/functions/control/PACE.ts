import { pace } from "../../planning/control/pace";
import { dateIn } from "../arguments/dateIn";
import { datesIn } from "../arguments/listOf";
import { numberIn } from "../arguments/numberIn";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { orNotAvailable, toCell } from "../toCell";

/**
 * Compares what was sold with what the working days passed should have brought: 1 is on plan, 0.8 a fifth behind.
 *
 * @customfunction PACE PACE
 * @helpurl https://localhost:3000/functions/pace.html
 * @requiresParameterAddresses
 * @param actual - What was sold; a cell or a range.
 * @param target - The target of the whole period; a cell, or a range as the actuals.
 * @param from - The first day of the period.
 * @param to - The last day of the period.
 * @param asOf - The day to measure at; it counts as passed.
 * @param [holidays] - Days off, in any range; weekends need not be named.
 * @returns A ratio for each actual; #N/A where nothing is expected yet.
 * @rule Actual divided by what the target's share of working days passed lets expect; the day looked at counts as passed. (A60)
 * @edge Before the first working day nothing is expected yet: #N/A.
 * @edge After the last day the whole target is expected.
 * @example =PACE(30,100,43101,43105,43102) // {0.75}
 * @example =PACE({30;40},{100;100},43101,43105,"2018-01-02") // {0.75;1}
 */
export function PACE(
  actual: unknown[][],
  target: unknown[][],
  from: unknown[][],
  to: unknown[][],
  asOf: unknown[][],
  holidays?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ actual, target, from, to, asOf, holidays }, invocation);
  return toCell(places, (telling) => {
    const daysOff = datesIn(holidays, "holidays");
    return cellByCell({ actual, target, from, to, asOf }, telling, (cells) =>
      orNotAvailable(
        pace(
          numberIn(cells.actual, "actual"),
          numberIn(cells.target, "target"),
          { from: dateIn(cells.from, "from"), to: dateIn(cells.to, "to") },
          dateIn(cells.asOf, "asOf"),
          daysOff,
        ),
        "Nothing is expected yet: the target is 0, or no working day has passed",
      ),
    );
  });
}
