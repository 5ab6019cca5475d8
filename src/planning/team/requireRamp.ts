import { PlanningError } from "../PlanningError";

/**
 * Insist on shares of a full quota by months of tenure.
 *
 * @throws PlanningError `too-few` without any, `not-a-number`, `out-of-range` under 0
 */
export function requireRamp(ramp: readonly number[]): void {
  if (ramp.length === 0)
    throw new PlanningError("too-few", "none is given; give the share of a full quota in each month", "ramp");
  ramp.forEach((share, at) => {
    const item = `item ${at + 1} is ${share}`;
    if (!Number.isFinite(share))
      throw new PlanningError("not-a-number", `${item}; give a number`, "ramp", at + 1);
    if (share < 0) throw new PlanningError("out-of-range", `${item}; shares are 0 or more`, "ramp", at + 1);
  });
}
