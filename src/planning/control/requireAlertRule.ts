import { PlanningError } from "../PlanningError";

/**
 * Insist on a drop between 0 and 1 and a whole number of periods in a row.
 *
 * @throws PlanningError `out-of-range`
 */
export function requireAlertRule(drop: number, run: number): void {
  if (!(drop >= 0 && drop <= 1))
    throw new PlanningError("out-of-range", `${drop} is not from 0 to 1; write 20% or 0.2`, "drop");
  if (!(Number.isInteger(run) && run >= 1))
    throw new PlanningError("out-of-range", `${run}; give a whole number of periods, 1 or more`, "run");
}
