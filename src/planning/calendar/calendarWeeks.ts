import type { Period } from "./Period";
import { requireOrder } from "./requireOrder";
import { weekday } from "./weekday";

/**
 * The weeks from one day to another, Monday to Sunday, whatever months they lie in; the first and last are cut to these days.
 *
 * @throws PlanningError `dates-reversed` if `to` is before `from`, `not-a-date` as `serialOf`
 * @example calendarWeeks(43101, 43190).length // 13 (the first quarter of 2018, which begins on a Monday)
 */
export function calendarWeeks(from: number, to: number): Period[] {
  requireOrder(from, to);
  const weeks: Period[] = [];
  for (let start = from; start <= to;) {
    const end = Math.min(start + 7 - weekday(start), to);
    weeks.push({ from: start, to: end });
    start = end + 1;
  }
  return weeks;
}
