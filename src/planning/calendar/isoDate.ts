import { calendarDate } from "./calendarDate";

/**
 * A serial written as year-month-day, for sentences that name a date.
 *
 * @example isoDate(43131) // "2018-01-31"
 */
export function isoDate(serial: number): string {
  const { year, month, day } = calendarDate(serial);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}
