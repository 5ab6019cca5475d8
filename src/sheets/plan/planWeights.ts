import { fiscalMonths } from "../../planning/calendar/fiscalMonths";
import { fiscalQuarters } from "../../planning/calendar/fiscalQuarters";
import { sum } from "../../planning/sum";
import { seasonIndex } from "../../planning/targets/seasonIndex";
import type { Decisions, MonthRhythm, WeightSource } from "./decisions";
import { historyWindow } from "./historyWindow";
import { ruleDefaults as rules } from "./ruleDefaults";
import type { Snapshot } from "./snapshot";
import { nothingTyped, type TypedTargets } from "./TypedTargets";

const rhythms: Readonly<Record<MonthRhythm, readonly number[] | undefined>> = {
  season: undefined,
  "30-50-20": [rules.Rule_Push1.value, rules.Rule_Push2.value, rules.Rule_Push3.value],
  "30-20-50": [rules.Rule_Closing1.value, rules.Rule_Closing2.value, rules.Rule_Closing3.value],
  "30-35-35": [rules.Rule_Steady1.value, rules.Rule_Steady2.value, rules.Rule_Steady3.value],
  even: [1, 1, 1],
};
const presets = [
  rules.Rule_Quarter1.value,
  rules.Rule_Quarter2.value,
  rules.Rule_Quarter3.value,
  rules.Rule_Quarter4.value,
];

/** The weights a plan spreads its targets by. */
export interface PlanWeights {
  /** Four shares adding up to 1. */
  readonly quarters: readonly number[];
  /** Three of each quarter's months, on any scale; twelve in all. */
  readonly months: readonly number[];
}

/** A past of returns alone asks for nothing. */
const noLess = (weight: number): number => Math.max(weight, 0);

/** `season` is each month's, with what the year's calendar adds to it. */
const quarterWeights = (
  source: WeightSource,
  season: readonly number[],
  typed: readonly (number | undefined)[],
): readonly number[] => {
  if (source === "preset") return presets;
  if (source === "history") return [0, 3, 6, 9].map((first) => noLess(sum(season.slice(first, first + 3))));
  return source === "typed" ? typed.map((weight) => weight ?? 0) : [1, 1, 1, 1];
};

/** A quarter's months as they are typed, one that is blank as nothing; as they are where none is. */
const typedOver = (weights: readonly number[], typed: readonly (number | undefined)[]): readonly number[] =>
  typed.every((weight) => weight === undefined) ? weights : typed.map((weight) => weight ?? 0);

/** Weights as shares; all alike where none is above 0. */
const sharesOf = (weights: readonly number[]): readonly number[] =>
  weights.map((weight) => (sum(weights) > 0 ? weight / sum(weights) : 1 / weights.length));

/** The weights of quarters and months as the sheets will have them, with what is typed into a plan that stands. */
export const planWeights = (
  snapshot: Snapshot,
  decisions: Pick<Decisions, "year" | "firstMonth" | "weights" | "rhythm" | "sheets">,
  typed: TypedTargets = nothingTyped,
): PlanWeights => {
  const { year, firstMonth } = decisions;
  const { months, fullYears } = historyWindow(snapshot, decisions);
  const sold = new Map(snapshot.history.map((each) => [each.month, each.sold]));
  const past = months.map((month) => sold.get(month) ?? 0);
  const flat = Array.from({ length: 12 }, () => 1);
  const season = (fullYears > 0 ? seasonIndex(past, 12) : undefined) ?? flat;
  const periods = fiscalMonths(year, firstMonth);
  // Without the Year sheet its calendar moves nothing.
  const nodes = decisions.sheets.includes("Year") ? typed.nodes : [];
  const moved = periods.map(
    ({ from, to }) =>
      1 + sum(nodes.filter(({ day }) => day >= from && day < to + 1).map(({ effect }) => effect)),
  );
  const times = (weights: readonly number[], factors: readonly number[]): number[] =>
    weights.map((weight, at) => weight * (factors[at] ?? 1));
  const rhythm = rhythms[decisions.rhythm];
  const spread = rhythm === undefined ? season.map(noLess) : [1, 2, 3, 4].flatMap(() => rhythm);
  const weighed = times(spread, moved.map(noLess));
  const typedMonths = periods.map(({ from }) => typed.months.get(from)?.weight);
  const typedQuarters = fiscalQuarters(year, firstMonth).map(({ from }) => typed.quarters.get(from)?.weight);
  return {
    quarters: sharesOf(quarterWeights(decisions.weights, times(season, moved), typedQuarters)),
    months: [0, 3, 6, 9].flatMap((first) =>
      typedOver(weighed.slice(first, first + 3), typedMonths.slice(first, first + 3)),
    ),
  };
};
