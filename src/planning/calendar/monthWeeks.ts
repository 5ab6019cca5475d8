import { calendarMonths } from "./calendarMonths";
import { calendarWeeks } from "./calendarWeeks";
import type { Period } from "./Period";

/**
 * The weeks from one day to another, Monday to Sunday, cut at month ends so that weeks add up to months; the first and
 * last are cut to these days.
 *
 * @throws PlanningError `dates-reversed` if `to` is before `from`, `not-a-date` as `serialOf`
 * @example monthWeeks(43101, 43131).length // 5 (January 2018, Monday to Wednesday)
 */
export function monthWeeks(from: number, to: number): Period[] {
  return calendarMonths(from, to).flatMap((month) => calendarWeeks(month.from, month.to));
}
