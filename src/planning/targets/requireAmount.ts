import { PlanningError } from "../PlanningError";

/** Products of three such amounts are still numbers. */
const LARGEST = 1e100;

/**
 * Insist on an amount or a number of things: finite and 0 or more.
 *
 * @throws PlanningError `not-a-number`, `out-of-range` below 0, `too-large` above 1e100
 */
export function requireAmount(amount: number, argument: string): void {
  if (!Number.isFinite(amount)) throw new PlanningError("not-a-number", `${amount}; give a number`, argument);
  if (amount < 0) throw new PlanningError("out-of-range", `${amount} is below 0; give 0 or more`, argument);
  if (amount > LARGEST)
    throw new PlanningError("too-large", `${amount} is past all counting; check its unit`, argument);
}
