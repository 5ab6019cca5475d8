import { PlanningError } from "../PlanningError";
import { coarsestUnit } from "./coarsestUnit";
import { roundedShare } from "./roundedShare";
import { totalShare } from "./totalShare";
import { unitsIn } from "./unitsIn";

/**
 * A quarter's months by a rhythm: each month its share of the target, the last month whatever is left (A60).
 *
 * Closed months count as they were, so the last month makes up for them, and goes below zero once they brought more than
 * the target leaves. Amounts are rounded to the coarsest of 1, 0.1 … 0.000001 that fits target and actuals.
 *
 * @param target - in plan currency
 * @param rhythm - shares 0–1 of the months before the last; shares that add up to 1 name the last month too
 * @param actuals - what closed months brought, from the first month on; undefined for a month still open
 * @returns one amount per month, adding up to `target` unless the last month is closed
 * @throws PlanningError `out-of-range` for shares above 1, alone or together; `too-few` without shares, `negative-weight`,
 *   `wrong-shape` for more actuals than months, `not-a-number`, `not-in-unit`, `too-large`
 * @example splitMonths(20_000_000, [0.3, 0.5]) // [6000000, 10000000, 4000000]
 * @example splitMonths(20_000_000, [0.3, 0.5], [5_000_000]) // [5000000, 10000000, 5000000]
 */
export function splitMonths(
  target: number,
  rhythm: readonly number[],
  actuals: readonly (number | undefined)[] = [],
): number[] {
  const shares = sharesBeforeTheLast(rhythm);
  const last = shares.length;
  if (actuals.length > last + 1)
    throw new PlanningError(
      "wrong-shape",
      `${actuals.length} for ${last + 1} months; give one for each`,
      "actuals",
    );

  const unit = coarsestUnit([target, ...actuals.filter((actual) => actual !== undefined)]);
  const goal = unitsIn(target, unit, "target");
  const closed = actuals.map((actual, month) =>
    actual === undefined ? undefined : unitsIn(actual, unit, "actuals", month + 1),
  );
  const months = shares.map((share, month) => closed[month] ?? roundedShare(goal, share));
  const left = months.reduce((rest, units) => rest - units, goal);
  if (!Number.isSafeInteger(left))
    throw new PlanningError("too-large", `they leave too many units of ${unit.size}; round them`, "actuals");
  return [...months, closed[last] ?? left].map(unit.amountOf);
}

function sharesBeforeTheLast(rhythm: readonly number[]): readonly number[] {
  return totalShare(rhythm, "rhythm") < 1 ? rhythm : rhythm.slice(0, -1);
}
