import { serialOf } from "../../../../planning/calendar/serialOf";
import { weekday } from "../../../../planning/calendar/weekday";
import type { DayOff } from "./DayOff";

const [monday, thursday] = [1, 4];

/** The nth such weekday of a month. */
const nth = (year: number, month: number, day: number, place: number): number => {
  const first = serialOf(year, month, 1);
  return first + ((day - weekday(first) + 7) % 7) + 7 * (place - 1);
};

/** The last Monday of a month. */
const lastMonday = (year: number, month: number): number => {
  const last = serialOf(year, month + 1, 0);
  return last - (weekday(last) - monday);
};

/** A holiday on a Saturday is kept the day before, on a Sunday the day after. */
const observed = (date: number): number => date + ([-1, 1][weekday(date) - 6] ?? 0);

/** The holidays of a year on which most companies of the United States are closed, in order; a New Year's Day kept in December counts to its own year. */
export const usHolidays = (year: number): DayOff[] => {
  const thanksgiving = nth(year, 11, thursday, 4);
  return [
    { date: observed(serialOf(year, 1, 1)), name: "New Year's Day" },
    { date: lastMonday(year, 5), name: "Memorial Day" },
    { date: observed(serialOf(year, 7, 4)), name: "Independence Day" },
    { date: nth(year, 9, monday, 1), name: "Labor Day" },
    { date: thanksgiving, name: "Thanksgiving" },
    { date: thanksgiving + 1, name: "Day after Thanksgiving" },
    { date: observed(serialOf(year, 12, 25)), name: "Christmas Day" },
  ];
};
