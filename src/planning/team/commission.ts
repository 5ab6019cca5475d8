import { PlanningError } from "../PlanningError";
import type { RateStep } from "./rateLadder";
import { reachedStep } from "./reachedStep";

/** Each slice of sales at its own step's rate, or the whole amount at the rate reached. */
export type CommissionMode = "marginal" | "whole";

/**
 * What sales earn by a ladder of rates (B23, C56).
 *
 * Marginal: each slice between two steps earns its own rate, so more sales never earn less. Whole: everything earns the
 * rate of the step reached, with a jump at each step. Sales under the first step earn nothing.
 *
 * @param sales - in plan currency, or as attainment with steps in attainment
 * @param ladder - from `rateLadder`
 * @returns in the unit of `sales`
 * @throws PlanningError `not-a-number`, `too-large`
 * @example commission(1_400_000, rateLadder([0, 1_000_000, 1_200_000], [0.01, 0.015, 0.02], "thresholds")) // 17000
 */
export function commission(
  sales: number,
  ladder: readonly RateStep[],
  mode: CommissionMode = "marginal",
): number {
  if (!Number.isFinite(sales)) throw new PlanningError("not-a-number", `${sales}; give a number`, "sales");
  const earned = mode === "whole" ? wholeAmount(sales, ladder) : slices(sales, ladder);
  if (!Number.isFinite(earned))
    throw new PlanningError(
      "too-large",
      `${sales} at these rates is too much; give smaller amounts`,
      "sales",
    );
  return earned;
}

function wholeAmount(sales: number, ladder: readonly RateStep[]): number {
  const step = ladder[reachedStep(sales, ladder)];
  return step === undefined ? 0 : sales * step.rate;
}

function slices(sales: number, ladder: readonly RateStep[]): number {
  let earned = 0;
  for (let at = 0; at < ladder.length && sales > ladder[at]!.from; at++) {
    const { from, rate } = ladder[at]!;
    earned += (Math.min(sales, ladder[at + 1]?.from ?? sales) - from) * rate;
  }
  return earned;
}
