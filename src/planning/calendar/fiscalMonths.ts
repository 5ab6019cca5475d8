import { calendarMonths } from "./calendarMonths";
import { fiscalYear } from "./fiscalYear";
import type { Period } from "./Period";

/**
 * The twelve months of a fiscal year, in order.
 *
 * @throws PlanningError `out-of-range` as `fiscalYear`
 * @example fiscalMonths(2018, 4)[11] // { from: 43525, to: 43555 } (2019-03-01 to 2019-03-31)
 */
export function fiscalMonths(year: number, firstMonth: number): Period[] {
  const { from, to } = fiscalYear(year, firstMonth);
  return calendarMonths(from, to);
}
