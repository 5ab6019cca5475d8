import { calendarDate } from "./calendarDate";
import { serialOf } from "./serialOf";

/**
 * The Excel serial of a date written as year-month-day, `2018-01-31`; undefined for any other text and for days that
 * no calendar has.
 *
 * @example serialOfIso("2018-01-31") // 43131
 */
export function serialOfIso(text: string): number | undefined {
  const parts = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (year < 1901 || month > 12 || day > 31) return undefined;
  const serial = serialOf(year, month, day);
  const found = calendarDate(serial);
  return found.month === month && found.day === day ? serial : undefined;
}
