import { fiscalPosition } from "../../planning/calendar/fiscalPosition";

/** The fiscal quarter after the one a day lies in: what a director plans next. */
export const nextQuarter = (serial: number, firstMonth: number): { year: number; quarter: number } => {
  const { year, quarter } = fiscalPosition(serial, firstMonth);
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 };
};
