import { calendarMonths } from "./calendarMonths";
import type { Period } from "./Period";
import { weekday } from "./weekday";

/**
 * The weeks from one day to another, Monday to Sunday, cut at month ends so that weeks add up to months; the first and
 * last are cut to these days.
 *
 * @throws PlanningError `dates-reversed` if `to` is before `from`, `not-a-date` as `serialOf`
 * @example monthWeeks(43101, 43131).length // 5 (January 2018, Monday to Wednesday)
 */
export function monthWeeks(from: number, to: number): Period[] {
  return calendarMonths(from, to).flatMap(weeksOfMonth);
}

function weeksOfMonth({ from, to }: Period): Period[] {
  const weeks: Period[] = [];
  for (let start = from; start <= to;) {
    const end = Math.min(start + 7 - weekday(start), to);
    weeks.push({ from: start, to: end });
    start = end + 1;
  }
  return weeks;
}
