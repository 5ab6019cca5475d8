import { fiscalMonths } from "../../../planning/calendar/fiscalMonths";
import type { Decisions } from "../decisions";
import type { QuarterDay } from "./suggestions";

/** A day of the planned quarter as an Excel serial; day 0 is its month's last. */
export const quarterDate = (
  { year, firstMonth, quarter }: Pick<Decisions, "year" | "firstMonth" | "quarter">,
  [month, day]: QuarterDay,
): number | null => {
  const period = fiscalMonths(year, firstMonth)[quarter * 3 - 3 + month];
  if (period === undefined) return null;
  return day === 0 ? period.to : period.from + day - 1;
};
