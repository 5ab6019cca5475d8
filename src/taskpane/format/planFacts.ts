import { fiscalQuarters } from "../../planning/calendar/fiscalQuarters";
import { fiscalYear } from "../../planning/calendar/fiscalYear";
import type { Period } from "../../planning/calendar/Period";
import type { Decisions } from "../../sheets/plan/decisions";

/** The dates that decisions stand for. */
export const planFacts = ({
  year,
  firstMonth,
  quarter,
}: Decisions): { readonly year: Period; readonly quarter: Period } => {
  const whole = fiscalYear(year, firstMonth);
  return { year: whole, quarter: fiscalQuarters(year, firstMonth)[quarter - 1] ?? whole };
};
