import { fiscalMonths } from "./fiscalMonths";
import type { Period } from "./Period";

/**
 * The four quarters of a fiscal year, in order, three calendar months each.
 *
 * @throws PlanningError `out-of-range` as `fiscalYear`
 * @example fiscalQuarters(2018, 1)[0] // { from: 43101, to: 43190 } (2018-01-01 to 2018-03-31)
 */
export function fiscalQuarters(year: number, firstMonth: number): [Period, Period, Period, Period] {
  const months = fiscalMonths(year, firstMonth);
  const quarter = (first: number): Period => ({ from: months[first]!.from, to: months[first + 2]!.to });
  return [quarter(0), quarter(3), quarter(6), quarter(9)];
}
