import type { Period } from "../calendar/Period";
import { monthWeeks } from "../calendar/monthWeeks";
import { workingDays } from "../calendar/workingDays";
import { splitTarget } from "./splitTarget";

export interface WeekTarget extends Period {
  readonly workingDays: number;
  readonly amount: number;
}

/**
 * A target over the weeks from one day to another, in proportion to their working days (C30).
 *
 * Weeks run Monday to Sunday and are cut at month ends, so that they add up to months. Equal where no week has a
 * working day.
 *
 * @param target - in plan currency, a whole number of units
 * @param from - first day, an Excel serial
 * @param to - last day, an Excel serial
 * @param holidays - serials of days off; those on weekends take nothing away
 * @param unit - as in `splitTarget`
 * @returns one row per week, its amounts adding up to `target`
 * @throws PlanningError `dates-reversed`, `not-a-date`, and as `splitTarget`
 * @example splitWeeks(2200, 43101, 43131, [43101]).map((week) => week.amount) // [400, 500, 500, 500, 300]
 */
export function splitWeeks(
  target: number,
  from: number,
  to: number,
  holidays: Iterable<number> = [],
  unit?: number,
): WeekTarget[] {
  const daysOff = new Set(holidays);
  const weeks = monthWeeks(from, to).map((week) => ({
    ...week,
    workingDays: workingDays(week.from, week.to, daysOff),
  }));
  const amounts = splitTarget(
    target,
    weeks.map((week) => week.workingDays),
    { unit },
  );
  return weeks.map((week, at) => ({ ...week, amount: amounts[at]! }));
}
