import { PlanningError } from "../PlanningError";
import { mean } from "../mean";
import { requireNumbers } from "../requireNumbers";
import { decompose } from "./decompose";
import { periodShares } from "./periodShares";

export type SeasonMethod = "multiplicative" | "additive" | "means";

/**
 * How strong each period of a cycle is against an average one: one index per period, mean 1.
 *
 * Over two full cycles or more: classical decomposition (R's `decompose`), multiplicative, or additive where a value is 0
 * or less, the additive swings then taken relative to the mean value. Under two cycles: each period's mean against the mean of all.
 *
 * @param values - oldest first, one per period, starting with the first period of a cycle; at least one cycle
 * @param cycle - periods in a cycle: 12 months, 4 quarters
 * @param method - to insist on one; "means" is the one for short histories
 * @returns undefined where the values add up to 0 or less, so that nothing is average
 * @throws PlanningError `too-few` values for the method, `out-of-range` for a cycle below 2 or a multiplicative season of
 *   values not above 0, `not-a-number`, `too-large`
 * @example seasonIndex([10, 30, 20, 20], 4) // [0.5, 1.5, 1, 1]
 */
export function seasonIndex(
  values: readonly number[],
  cycle = 12,
  method?: SeasonMethod,
): number[] | undefined {
  requireHistory(values, cycle);
  const index = indexBy(method ?? fittingMethod(values, cycle), values, cycle);
  if (index?.every(Number.isFinite) === false)
    throw new PlanningError("too-large", "they are too far apart to compare; check their units", "values");
  return index;
}

function indexBy(method: SeasonMethod, values: readonly number[], cycle: number): number[] | undefined {
  switch (method) {
    case "means":
      return periodShares(values, cycle);
    case "multiplicative":
      requireTwoCycles(values, cycle);
      requireAboveZero(values);
      return decompose(values, cycle, "multiplicative");
    case "additive":
      requireTwoCycles(values, cycle);
      return additiveIndex(values, cycle);
  }
}

function fittingMethod(values: readonly number[], cycle: number): SeasonMethod {
  if (values.length < 2 * cycle) return "means";
  return values.every((value) => value > 0) ? "multiplicative" : "additive";
}

function additiveIndex(values: readonly number[], cycle: number): number[] | undefined {
  const level = mean(values);
  if (level <= 0) return undefined;
  return decompose(values, cycle, "additive").map((swing) => 1 + swing / level);
}

function requireHistory(values: readonly number[], cycle: number): void {
  if (!Number.isInteger(cycle) || cycle < 2)
    throw new PlanningError(
      "out-of-range",
      `${cycle} is not a whole number from 2 on; give 12 for months`,
      "cycle",
    );
  requireNumbers(values, "values");
  if (values.length < cycle)
    throw new PlanningError(
      "too-few",
      `${values.length} given; give at least one cycle of ${cycle}`,
      "values",
    );
}

function requireTwoCycles(values: readonly number[], cycle: number): void {
  if (values.length >= 2 * cycle) return;
  const message = `${values.length} given; this method needs two cycles of ${cycle}, or use "means"`;
  throw new PlanningError("too-few", message, "values");
}

function requireAboveZero(values: readonly number[]): void {
  const at = values.findIndex((value) => value <= 0);
  if (at < 0) return;
  const message = `item ${at + 1} is ${values[at]}; a multiplicative season needs values above 0, or use "additive"`;
  throw new PlanningError("out-of-range", message, "values", at + 1);
}
