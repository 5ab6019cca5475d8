import { DAY_MS, EPOCH_SERIAL } from "./excelEpoch";
import { requireSerial } from "./requireSerial";

/**
 * The Excel serial of a calendar date.
 *
 * Months and days beyond their ends carry over, as in Excel's DATE: month 13 is next January, day 0 the day before the
 * first. Counted in UTC, so that no time zone moves a date.
 *
 * @throws PlanningError `not-a-date` outside 1900-03-01 … 9999-12-31
 * @example serialOf(2018, 1, 1) // 43101
 */
export function serialOf(year: number, month: number, day: number): number {
  // Date.UTC reads the years 0–99 as 1900–1999.
  const time = year < 1900 ? NaN : Date.UTC(year, month - 1, day);
  return requireSerial(time / DAY_MS + EPOCH_SERIAL, "date");
}
