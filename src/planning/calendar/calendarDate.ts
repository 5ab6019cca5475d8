import { DAY_MS, EPOCH_SERIAL } from "./excelEpoch";
import { requireSerial } from "./requireSerial";

export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/**
 * The year, month and day of an Excel serial: the way back from `serialOf`.
 *
 * @throws PlanningError `not-a-date` for a fraction of a day or outside 1900-03-01 … 9999-12-31
 * @example calendarDate(43101) // { year: 2018, month: 1, day: 1 }
 */
export function calendarDate(serial: number): CalendarDate {
  const date = new Date((requireSerial(serial, "date") - EPOCH_SERIAL) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
