import { fiscalMonths } from "../../planning/calendar/fiscalMonths";
import { fiscalQuarters } from "../../planning/calendar/fiscalQuarters";
import { fiscalYear } from "../../planning/calendar/fiscalYear";
import type { Period } from "../../planning/calendar/Period";
import { sum } from "../../planning/sum";
import { moneyUnit } from "../../planning/targets/moneyUnit";
import { splitTarget } from "../../planning/targets/splitTarget";
import type { Decisions } from "./decisions";
import { historyWindow } from "./historyWindow";
import { flexShare } from "./flexShare";
import { namedMembers } from "./namedMembers";
import { planWeights } from "./planWeights";
import type { MonthSold, Snapshot } from "./snapshot";
import { nothingTyped, type TypedTargets } from "./TypedTargets";

export interface PreviewPeriod extends Period {
  /** In plan currency. */
  readonly target: number;
  /** What the same months brought a year before; 0 where nothing was sold. */
  readonly lastYear: number;
}

export interface PreviewQuarter extends PreviewPeriod {
  /** 1–4. */
  readonly quarter: number;
  /** Of the weights used, 0–1. */
  readonly share: number;
}

/** What the sheets will show, before they are written. */
export interface PlanPreview {
  readonly year: Period;
  readonly floor: number;
  readonly target: number;
  readonly stretch: number;
  readonly lastYear: number;
  /** Growth asked over last year, 0.2 for a fifth more; undefined when nothing was sold then. */
  readonly growth: number | undefined;
  /** Full fiscal years the season is read from; with none, own history counts every month alike. */
  readonly historyYears: number;
  readonly quarters: readonly PreviewQuarter[];
  /** The three months of the planned quarter. */
  readonly months: readonly PreviewPeriod[];
  /** The planned quarter by region, weighted by past sales; empty when the sales have no region. */
  readonly regions: readonly { readonly region: string; readonly target: number }[];
}

const soldIn = (history: readonly MonthSold[], { from, to }: Period): number =>
  sum(history.filter(({ month }) => month >= from && month <= to).map(({ sold }) => sold));

/** Past sales, none below 0, until a weight is typed; then a blank one is nothing. */
const regionWeights = (sold: readonly number[], typed: readonly (number | undefined)[]): readonly number[] =>
  typed.every((weight) => weight === undefined)
    ? sold.map((amount) => Math.max(amount, 0))
    : typed.map((weight) => weight ?? 0);

/**
 * A plan in numbers, as its sheets will calculate them from the method's own rules and what is typed into a plan that stands.
 *
 * @throws PlanningError as `splitTarget`: `not-in-unit` when the target or a lock is no multiple of the unit, `nothing-free` when all
 *   is locked and does not add up; `out-of-range` for a year or month that is none
 */
export const planPreview = (
  snapshot: Snapshot,
  decisions: Decisions,
  typed: TypedTargets = nothingTyped,
): PlanPreview => {
  const { target, unit, firstMonth, quarter } = decisions;
  const { history } = snapshot;
  const weights = planWeights(snapshot, decisions, typed);
  const quarters = fiscalQuarters(decisions.year, firstMonth);
  const quarterAmounts = splitTarget(target, weights.quarters, {
    unit,
    locks: quarters.map(({ from }) => typed.quarters.get(from)?.lock),
  });
  const quarterTarget = quarterAmounts[quarter - 1] ?? 0;
  const [first, beyond] = [quarter * 3 - 3, quarter * 3];
  const months = fiscalMonths(decisions.year, firstMonth).slice(first, beyond);
  const monthAmounts = splitTarget(quarterTarget, weights.months.slice(first, beyond), {
    unit,
    locks: months.map(({ from }) => typed.months.get(from)?.lock),
  });

  const against = (periods: readonly Period[], before: readonly Period[], amounts: readonly number[]) =>
    periods.map(({ from, to }, index) => {
      const earlier = before[index];
      return {
        from,
        to,
        target: amounts[index] ?? 0,
        lastYear: earlier === undefined ? 0 : soldIn(history, earlier),
      };
    });

  const lastYear = soldIn(history, fiscalYear(decisions.year - 1, firstMonth));
  const { months: past, fullYears } = historyWindow(snapshot, decisions);
  const window = { from: past[0] ?? 0, to: past.at(-1) ?? 0 };
  const named = namedMembers(snapshot, "region");
  const typedRegions = named.map(({ name }) => typed.regions.get(name));
  const regionAmounts =
    named.length === 0
      ? []
      : splitTarget(
          quarterTarget,
          regionWeights(
            named.map((region) => soldIn(region.history, window)),
            typedRegions.map((part) => part?.weight),
          ),
          { unit, locks: typedRegions.map((part) => part?.lock) },
        );
  const flex = flexShare(decisions.riskFlags);
  const { size, amountOf } = moneyUnit(unit);
  const inUnits = (amount: number) => amountOf(Math.round(amount / size));
  return {
    year: fiscalYear(decisions.year, firstMonth),
    floor: inUnits(target * (1 - flex)),
    target,
    stretch: inUnits(target * (1 + flex)),
    lastYear,
    growth: lastYear > 0 ? target / lastYear - 1 : undefined,
    historyYears: fullYears,
    quarters: against(quarters, fiscalQuarters(decisions.year - 1, firstMonth), quarterAmounts).map(
      (period, index) => ({ ...period, quarter: index + 1, share: weights.quarters[index] ?? 0 }),
    ),
    months: against(months, fiscalMonths(decisions.year - 1, firstMonth).slice(first, beyond), monthAmounts),
    regions: named.map(({ name }, index) => ({ region: name, target: regionAmounts[index] ?? 0 })),
  };
};
