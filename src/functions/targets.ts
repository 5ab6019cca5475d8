import { seasonIndex } from "../planning/targets/seasonIndex";
import { splitMonths } from "../planning/targets/splitMonths";
import { splitTarget } from "../planning/targets/splitTarget";
import { splitWeeks } from "../planning/targets/splitWeeks";
import { blockOf, lineLike, shapedLike } from "./arguments/blockOf";
import { choiceIn } from "./arguments/choiceIn";
import { dateIn } from "./arguments/dateIn";
import { datesIn, numbersIn, numbersOrBlanksIn, weightsIn } from "./arguments/listOf";
import { numberIn, numberOrBlankIn } from "./arguments/numberIn";
import { orNotAvailable, toCell } from "./toCell";

/**
 * Splits a target in proportion to weights, in whole units, so that the parts always add up to it.
 *
 * @customfunction SPLITTARGET SPLITTARGET
 * @helpurl https://localhost:3000/functions/splittarget.html
 * @param target - The amount to split; may be negative.
 * @param weights - A row or column, one weight for each part, on any scale. All zero means equal parts.
 * @param [locks] - As many cells as weights: an amount the part keeps, empty where it is free. Where empty cells count as 0, write IF(locks="","",locks).
 * @param [unit] - The smallest amount a part is cut to: 0.01, 1, 1000. Left out, the coarsest of 1, 0.1 … 0.000001 that fits target and locks.
 * @returns One amount for each weight, in the shape of the weights.
 * @example =SPLITTARGET(100,{1;1;1}) // {34;33;33}
 * @example =SPLITTARGET(100000000,{30;40;30;40},{20000000;"";"";""},0.01) // {20000000;29090909.09;21818181.82;29090909.09}
 */
export function SPLITTARGET(
  target: unknown,
  weights: unknown[][],
  locks?: unknown[][],
  unit?: unknown,
): number[][] {
  return toCell(() =>
    shapedLike(
      blockOf(weights),
      splitTarget(numberIn(target, "target"), weightsIn(weights, "weights"), {
        locks: locksIn(locks),
        unit: numberOrBlankIn(unit, "unit"),
      }),
    ),
  );
}

/**
 * Splits a quarter's target over its months by a rhythm; the last month takes what is left.
 *
 * @customfunction SPLITMONTHS SPLITMONTHS
 * @helpurl https://localhost:3000/functions/splitmonths.html
 * @param target - The quarter's target.
 * @param rhythm - A row or column with the share of each month but the last: {30%,50%}. Shares that add up to 100% name the last month too.
 * @param [actuals] - What closed months brought, the first month first; empty where a month is open. Where empty cells count as 0, write IF(actuals="","",actuals).
 * @returns One amount for each month, in a row or column as the rhythm.
 * @example =SPLITMONTHS(20000000,{30%,50%}) // {6000000,10000000,4000000}
 * @example =SPLITMONTHS(20000000,{30%,50%},5000000) // {5000000,10000000,5000000}
 */
export function SPLITMONTHS(target: unknown, rhythm: unknown[][], actuals?: unknown[][]): number[][] {
  return toCell(() =>
    lineLike(
      blockOf(rhythm),
      splitMonths(
        numberIn(target, "target"),
        numbersIn(rhythm, "rhythm"),
        numbersOrBlanksIn(actuals, "actuals"),
      ),
    ),
  );
}

/**
 * Splits a target over weeks by their working days; weeks start on Monday and are cut at month ends, so they add up to months.
 *
 * @customfunction SPLITWEEKS SPLITWEEKS
 * @helpurl https://localhost:3000/functions/splitweeks.html
 * @param target - The amount to split.
 * @param from - The first day.
 * @param to - The last day.
 * @param [holidays] - Days off, in any range; weekends need not be named.
 * @param [unit] - The smallest amount a week is cut to: 0.01, 1, 1000. Left out, the coarsest of 1, 0.1 … 0.000001 that fits the target.
 * @returns A row for each week: its first day, its working days, its amount.
 * @example =SPLITWEEKS(1300,43122,43138) // {43122,5,500;43129,3,300;43132,2,200;43136,3,300}
 */
export function SPLITWEEKS(
  target: unknown,
  from: unknown,
  to: unknown,
  holidays?: unknown[][],
  unit?: unknown,
): number[][] {
  return toCell(() =>
    splitWeeks(
      numberIn(target, "target"),
      dateIn(from, "from"),
      dateIn(to, "to"),
      datesIn(holidays, "holidays"),
      numberOrBlankIn(unit, "unit"),
    ).map((week) => [week.from, week.workingDays, week.amount]),
  );
}

/**
 * Finds how strong each period of a year is against an average one: an index for each period, mean 1.
 *
 * @customfunction SEASONINDEX SEASONINDEX
 * @helpurl https://localhost:3000/functions/seasonindex.html
 * @param values - A row or column of sales, one for each period, the oldest first, starting with the first period of a year.
 * @param [cycle] - Periods in a year: 12 for months (default), 4 for quarters.
 * @param [method] - "multiplicative" or "additive" decomposition, or "means" of the periods. Left out, the one that suits the values.
 * @returns As many indices as a year has periods, in a row or column as the values.
 * @example =SEASONINDEX({10;30;20;20},4) // {0.5;1.5;1;1}
 */
export function SEASONINDEX(values: unknown[][], cycle?: unknown, method?: unknown): number[][] {
  return toCell(() =>
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

/** Locks left out, or a single empty cell, lock nothing. */
function locksIn(argument: unknown): (number | undefined)[] | undefined {
  const locks = numbersOrBlanksIn(argument, "locks");
  return locks.length === 0 ? undefined : locks;
}
