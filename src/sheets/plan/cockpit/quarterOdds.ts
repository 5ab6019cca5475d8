import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import type { Decisions } from "../decisions";
import { hasNames } from "../hasNames";
import type { Snapshot } from "../snapshot";

/** What PLANODDS asks for at least. */
const leastPeriods = 8;
/** Older changes say little of the next one. */
const mostQuarters = 20;
const mostMonths = 24;

/** Where the odds of reaching the target come from; `none` where nothing tells. */
export type QuarterOdds =
  | { readonly from: "pipeline" }
  | { readonly from: "quarters" | "months"; readonly periods: number }
  | { readonly from: "none" };

/** The odds' source: open deals with probabilities first, then 8 quarters of sales before the planned one, then 8 months. */
export const quarterOdds = (snapshot: Snapshot, decisions: Decisions): QuarterOdds => {
  if (hasNames(snapshot, "Pipeline_Stage", "Pipeline_Amount", "Pipeline_Probability"))
    return { from: "pipeline" };
  const start = fiscalQuarters(decisions.year, decisions.firstMonth)[decisions.quarter - 1]?.from ?? 0;
  const months = snapshot.history.filter(({ month }) => month < start).length;
  const quarters = Math.floor(months / 3);
  if (quarters >= leastPeriods) return { from: "quarters", periods: Math.min(quarters, mostQuarters) };
  return months >= leastPeriods
    ? { from: "months", periods: Math.min(months, mostMonths) }
    : { from: "none" };
};
