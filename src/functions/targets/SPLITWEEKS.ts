import { splitWeeks } from "../../planning/targets/splitWeeks";
import { dateIn } from "../arguments/dateIn";
import { datesIn } from "../arguments/listOf";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Splits a target over weeks by their working days; weeks start on Monday and are cut at month ends, so they add up to months.
 *
 * @customfunction SPLITWEEKS SPLITWEEKS
 * @helpurl https://localhost:3000/functions/splitweeks.html
 * @requiresParameterAddresses
 * @param target - The amount to split.
 * @param from - The first day.
 * @param to - The last day.
 * @param [holidays] - Days off, in any range; weekends need not be named.
 * @param [unit] - The smallest amount a week is cut to: 0.01, 1, 1000. Left out, the coarsest of 1, 0.1 … 0.000001 that fits the target.
 * @returns A row for each week: its first day, its working days, its amount.
 * @rule The target is split in proportion to the working days of each week, Monday to Friday without the holidays. (C30)
 * @edge A week that crosses the end of a month becomes two rows.
 * @edge Where no week has a working day, all get the same.
 * @example =SPLITWEEKS(1300,43122,43138) // {43122,5,500;43129,3,300;43132,2,200;43136,3,300}
 */
export function SPLITWEEKS(
  target: unknown,
  from: unknown,
  to: unknown,
  holidays?: unknown[][],
  unit?: unknown,
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ target, from, to, holidays, unit }, invocation);
  return toCell(places, () =>
    splitWeeks(
      numberIn(target, "target"),
      dateIn(from, "from"),
      dateIn(to, "to"),
      datesIn(holidays, "holidays"),
      numberOrBlankIn(unit, "unit"),
    ).map((week) => [week.from, week.workingDays, week.amount]),
  );
}
