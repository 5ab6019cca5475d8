import type { Period } from "../calendar/Period";
import { PlanningError } from "../PlanningError";
import { elapsedShare } from "./elapsedShare";

/**
 * Actual against what the working days passed would bring: 1 is on plan, 0.8 is a fifth behind (A60).
 *
 * @param actual - in plan currency
 * @param target - the whole period's, in plan currency
 * @param asOf - the day counts as passed
 * @param holidays - serials of days off
 * @returns undefined where nothing is expected yet: before the first working day, without one, or with a target of 0
 * @throws PlanningError `not-a-number`, `too-large`, `dates-reversed`, `not-a-date`
 * @example pace(30, 100, { from: 43101, to: 43105 }, 43102) // 0.75 (40 were due by Tuesday)
 */
export function pace(
  actual: number,
  target: number,
  period: Period,
  asOf: number,
  holidays: Iterable<number> = [],
): number | undefined {
  if (!Number.isFinite(actual)) throw new PlanningError("not-a-number", `${actual}; give a number`, "actual");
  if (!Number.isFinite(target)) throw new PlanningError("not-a-number", `${target}; give a number`, "target");
  const expected = target * (elapsedShare(period, asOf, holidays) ?? 0);
  if (expected === 0) return undefined;
  const ratio = actual / expected;
  if (!Number.isFinite(ratio))
    throw new PlanningError("too-large", `${actual} is too far from the target`, "actual");
  return ratio;
}
