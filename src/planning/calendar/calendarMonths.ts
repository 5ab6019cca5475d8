import { calendarDate } from "./calendarDate";
import type { Period } from "./Period";
import { requireOrder } from "./requireOrder";
import { serialOf } from "./serialOf";

/**
 * The calendar months from one day to another, the first and last cut to these days.
 *
 * @throws PlanningError `dates-reversed` if `to` is before `from`, `not-a-date` as `serialOf`
 * @example calendarMonths(43115, 43140) // [{ from: 43115, to: 43131 }, { from: 43132, to: 43140 }]
 */
export function calendarMonths(from: number, to: number): Period[] {
  requireOrder(from, to);
  const first = calendarDate(from);
  const last = calendarDate(to);
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  return Array.from({ length: count }, (_, step) => ({
    from: step === 0 ? from : serialOf(first.year, first.month + step, 1),
    to: step === count - 1 ? to : serialOf(first.year, first.month + step + 1, 0),
  }));
}
