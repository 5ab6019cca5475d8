import { calendarDate } from "../../planning/calendar/calendarDate";
import { dateReading } from "./dateReading";

/** The month that a number stands for when it is a month's first day: 45292 is "2024-01"; undefined for any other number. */
export const monthShown = (serial: number): string | undefined => {
  if (!Number.isInteger(serial) || dateReading(serial) !== "date") return undefined;
  const { year, month, day } = calendarDate(serial);
  return day === 1 ? `${year}-${String(month).padStart(2, "0")}` : undefined;
};
