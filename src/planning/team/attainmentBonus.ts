import { PlanningError } from "../PlanningError";
import type { RateStep } from "./rateLadder";
import { reachedStep } from "./reachedStep";

/** The rate of the step reached, or one that rises evenly from step to step. */
export type BonusMode = "step" | "linear";

/**
 * The bonus an attainment earns, as a share of pay (C55).
 *
 * Step: the rate of the cut reached. Linear: between two cuts the rate rises evenly. Under the first cut there is no
 * bonus; beyond the last cut it stays at the last rate.
 *
 * @param attainment - actual ÷ target, 1 is on target
 * @param pay - at least 0, in any currency
 * @param ladder - from `rateLadder`
 * @returns in the currency of `pay`
 * @throws PlanningError `not-a-number`, `out-of-range` for pay under 0, `too-large`
 * @example attainmentBonus(1.1, 10000, rateLadder([1, 1.2], [0.1, 0.2], "cuts")) // 1000
 */
export function attainmentBonus(
  attainment: number,
  pay: number,
  ladder: readonly RateStep[],
  mode: BonusMode = "step",
): number {
  if (!Number.isFinite(attainment))
    throw new PlanningError("not-a-number", `${attainment}; give a number`, "attainment");
  if (!Number.isFinite(pay)) throw new PlanningError("not-a-number", `${pay}; give a number`, "pay");
  if (pay < 0) throw new PlanningError("out-of-range", `${pay}; pay is 0 or more`, "pay");
  const bonus = pay * (mode === "linear" ? linearRate(attainment, ladder) : stepRate(attainment, ladder));
  if (!Number.isFinite(bonus))
    throw new PlanningError("too-large", `${pay} at these rates is too much; give smaller amounts`, "pay");
  return bonus;
}

const stepRate = (attainment: number, ladder: readonly RateStep[]): number =>
  ladder[reachedStep(attainment, ladder)]?.rate ?? 0;

function linearRate(attainment: number, ladder: readonly RateStep[]): number {
  const reached = reachedStep(attainment, ladder);
  const step = ladder[reached];
  const next = ladder[reached + 1];
  if (step === undefined) return 0;
  if (next === undefined) return step.rate;
  const way = (attainment - step.from) / (next.from - step.from);
  // 110% between 100% and 120% is half way, though not in floating point.
  return Math.max(Number((step.rate + (next.rate - step.rate) * way).toPrecision(12)), 0);
}
