import type { Period } from "../calendar/Period";
import { requireOrder } from "../calendar/requireOrder";
import { requireSerial } from "../calendar/requireSerial";
import { workingDays } from "../calendar/workingDays";

/**
 * How much of a period's working time has passed by the end of a day, 0–1.
 *
 * @param asOf - the day counts as passed
 * @param holidays - serials of days off
 * @returns 0 before the period, 1 after it; undefined where it has no working day
 * @throws PlanningError `dates-reversed`, `not-a-date`
 * @example elapsedShare({ from: 43101, to: 43105 }, 43102) // 0.4 (by Tuesday)
 */
export function elapsedShare(
  { from, to }: Period,
  asOf: number,
  holidays: Iterable<number> = [],
): number | undefined {
  requireOrder(from, to);
  requireSerial(asOf, "asOf");
  const daysOff = new Set(holidays);
  const total = workingDays(from, to, daysOff);
  if (total === 0) return undefined;
  return asOf < from ? 0 : workingDays(from, Math.min(asOf, to), daysOff) / total;
}
