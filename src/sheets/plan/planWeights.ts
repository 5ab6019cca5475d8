import { sum } from "../../planning/sum";
import { seasonIndex } from "../../planning/targets/seasonIndex";
import type { Decisions, MonthRhythm, WeightSource } from "./decisions";
import { historyWindow } from "./historyWindow";
import { ruleDefaults as rules } from "./ruleDefaults";
import type { Snapshot } from "./snapshot";

const rhythms: Readonly<Record<MonthRhythm, readonly number[] | undefined>> = {
  season: undefined,
  "30-50-20": [rules.Rule_Push1.value, rules.Rule_Push2.value, rules.Rule_Push3.value],
  "30-35-35": [rules.Rule_Steady1.value, rules.Rule_Steady2.value, rules.Rule_Steady3.value],
  even: [1, 1, 1],
};
const presets = [
  rules.Rule_Quarter1.value,
  rules.Rule_Quarter2.value,
  rules.Rule_Quarter3.value,
  rules.Rule_Quarter4.value,
];

/** The weights a plan begins with. */
export interface PlanWeights {
  /** Four shares adding up to 1. */
  readonly quarters: readonly number[];
  /** Three of each quarter's months, on any scale; twelve in all. */
  readonly months: readonly number[];
}

/** A past of returns alone asks for nothing. */
const noLess = (weight: number): number => Math.max(weight, 0);

const quarterWeights = (source: WeightSource, season: readonly number[]): readonly number[] => {
  if (source === "preset") return presets;
  if (source === "history") return [0, 3, 6, 9].map((first) => noLess(sum(season.slice(first, first + 3))));
  return [1, 1, 1, 1];
};

/** The weights of quarters and months as the sheets will have them before anything is typed. */
export const planWeights = (
  snapshot: Snapshot,
  decisions: Pick<Decisions, "year" | "firstMonth" | "weights" | "rhythm">,
): PlanWeights => {
  const { months, fullYears } = historyWindow(snapshot, decisions);
  const sold = new Map(snapshot.history.map((each) => [each.month, each.sold]));
  const past = months.map((month) => sold.get(month) ?? 0);
  const flat = Array.from({ length: 12 }, () => 1);
  const season = (fullYears > 0 ? seasonIndex(past, 12) : undefined) ?? flat;
  const quarters = quarterWeights(decisions.weights, season);
  const rhythm = rhythms[decisions.rhythm];
  return {
    quarters: quarters.map((weight) => weight / sum(quarters)),
    months: rhythm === undefined ? season.map(noLess) : quarters.flatMap(() => rhythm),
  };
};
