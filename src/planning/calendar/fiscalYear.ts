import { PlanningError } from "../PlanningError";
import type { Period } from "./Period";
import { requireMonth } from "./requireMonth";
import { serialOf } from "./serialOf";

/**
 * First and last day of a fiscal year, which is named after the calendar year in which it starts.
 *
 * @param firstMonth - 1–12
 * @throws PlanningError `out-of-range` for a year outside 1901–9998 or a month outside 1–12
 * @example fiscalYear(2018, 4) // { from: 43191, to: 43555 } (2018-04-01 to 2019-03-31)
 */
export function fiscalYear(year: number, firstMonth: number): Period {
  if (!Number.isInteger(year) || year < 1901 || year > 9998)
    throw new PlanningError("out-of-range", `${year} is not a year from 1901 to 9998`, "year");
  requireMonth(firstMonth);
  return { from: serialOf(year, firstMonth, 1), to: serialOf(year + 1, firstMonth, 0) };
}
