import { calendarDate } from "./calendarDate";
import { requireMonth } from "./requireMonth";

/** Where a day stands in a fiscal calendar. */
export interface FiscalPosition {
  /** The calendar year in which the fiscal year starts. */
  readonly year: number;
  /** 1–4. */
  readonly quarter: number;
  /** 1–12, counted from the fiscal year's first month. */
  readonly month: number;
}

/**
 * The fiscal year, quarter and month in which a day lies.
 *
 * @param firstMonth - first month of the fiscal year, 1–12
 * @throws PlanningError `not-a-date` as `calendarDate`, `out-of-range` for a month outside 1–12
 * @example fiscalPosition(43101, 4) // { year: 2017, quarter: 4, month: 10 } (2018-01-01 is before April)
 */
export function fiscalPosition(serial: number, firstMonth: number): FiscalPosition {
  requireMonth(firstMonth);
  const { year, month } = calendarDate(serial);
  const passed = (month - firstMonth + 12) % 12;
  return {
    year: month < firstMonth ? year - 1 : year,
    quarter: Math.floor(passed / 3) + 1,
    month: passed + 1,
  };
}
