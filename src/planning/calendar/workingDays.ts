import { requireOrder } from "./requireOrder";
import { weekday } from "./weekday";

/**
 * How many days from one day to another, both included, are Monday to Friday and no holiday.
 *
 * A holiday on a weekend takes nothing away, one named twice is one: as Excel's NETWORKDAYS counts.
 *
 * @throws PlanningError `dates-reversed` if `to` is before `from`, `not-a-date` as `serialOf`
 * @example workingDays(43101, 43131, [43101]) // 22 (January 2018 without New Year's Day)
 */
export function workingDays(from: number, to: number, holidays: Iterable<number> = []): number {
  requireOrder(from, to);
  let taken = 0;
  for (const holiday of new Set(holidays))
    if (holiday >= from && holiday <= to && weekday(holiday) <= 5) taken++;
  return weekdaysBefore(to + 1) - weekdaysBefore(from) - taken;
}

/** Mondays to Fridays before a day, counted from the Monday with serial 2. */
function weekdaysBefore(serial: number): number {
  return Math.floor((serial - 2) / 7) * 5 + Math.min(weekday(serial) - 1, 5);
}
