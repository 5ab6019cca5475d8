import { PlanningError } from "../PlanningError";
import { requireAmount } from "./requireAmount";

/**
 * How many must enter each stage of a funnel for so many customers to come out, rounded up at every stage (C08).
 *
 * @param customers - wanted, 0 or more; a part of one counts as one
 * @param rates - what share passes each stage, the first stage first; above 0, at most 1
 * @returns one number per stage
 * @throws PlanningError `out-of-range` for a rate that is not above 0 and at most 1 or customers below 0, `too-few` without
 *   rates, `not-a-number`, `too-large` from 2^53 on
 * @example leadsNeeded(1000, [0.05]) // [20000]
 * @example leadsNeeded(7, [0.5, 0.3]) // [48, 24]
 */
export function leadsNeeded(customers: number, rates: readonly number[]): number[] {
  requireAmount(customers, "customers");
  if (rates.length === 0)
    throw new PlanningError("too-few", "none is given; give one for each stage", "rates");
  rates.forEach((rate, stage) => {
    if (!(rate > 0 && rate <= 1)) {
      const message = `item ${stage + 1} is ${rate}; rates are above 0 and at most 1, or 100%`;
      throw new PlanningError("out-of-range", message, "rates", stage + 1);
    }
  });
  const entering: number[] = [];
  let leaving = roundedUp(customers);
  for (const rate of [...rates].reverse()) {
    leaving = roundedUp(leaving / rate);
    entering.unshift(leaving);
  }
  return entering;
}

/** The next whole number, where 7.000000000000001 counts as 7. */
function roundedUp(count: number): number {
  const nearest = Math.round(count);
  const whole = Math.abs(count - nearest) <= 1e-12 * count ? nearest : Math.ceil(count);
  if (!Number.isSafeInteger(whole))
    throw new PlanningError(
      "too-large",
      "they need more leads than can be counted; check the rates",
      "customers",
    );
  return whole;
}
