import { PlanningError } from "../PlanningError";
import { apportion } from "./apportion";
import { chosenUnit } from "./chosenUnit";
import { requireWeights } from "./requireWeights";
import { unitsIn } from "./unitsIn";

export interface SplitOptions {
  /** One per part: the amount it keeps, or undefined where it is free. Without locks every part is free. */
  readonly locks?: readonly (number | undefined)[] | undefined;
  /** Smallest amount a part is cut to; without it the coarsest of 1, 0.1 … 0.000001 that fits target and locks. */
  readonly unit?: number | undefined;
}

/**
 * Split a target in proportion to weights, in whole units, so that the parts always add up to it.
 *
 * Units left over go to the largest lost fractions, the earlier part first (largest remainder, Hamilton). Locked parts
 * keep their amount; the rest is spread over the free parts, below zero where the locks take more than the target.
 * A negative target mirrors the positive one.
 *
 * @param target - in plan currency, a whole number of units
 * @param weights - one per part, each at least 0, on any scale; all zero among the free parts means equal
 * @returns one amount per part, adding up to `target`
 * @throws PlanningError `nothing-free` if every part is locked and the locks do not add up to the target; `too-few`
 *   without weights, `negative-weight`, `not-a-number`, `wrong-shape` unless there is a lock per weight, `not-in-unit`,
 *   `too-large` from 2^53 units, `out-of-range` for a unit that is not above 0
 * @example splitTarget(100, [1, 1, 1]) // [34, 33, 33]
 * @example splitTarget(100, [30, 40, 30, 40], { locks: [20, undefined, undefined, undefined] }) // [20, 29, 22, 29]
 */
export function splitTarget(
  target: number,
  weights: readonly number[],
  options: SplitOptions = {},
): number[] {
  requireWeights(weights);
  const { locks } = options;
  if (locks && locks.length !== weights.length)
    throw new PlanningError(
      "wrong-shape",
      `${locks.length} for ${weights.length} weights; give one for each`,
      "locks",
    );
  const unit = chosenUnit(options.unit, [target, ...given(locks ?? [])]);
  const goal = unitsIn(target, unit, "target");
  if (!locks) return spread(goal, weights).map(unit.amountOf);

  const kept = locks.map((lock, part) =>
    lock === undefined ? undefined : unitsIn(lock, unit, "locks", part + 1),
  );
  const rest = given(kept).reduce((left, units) => left - units, goal);
  const free = weights.filter((_, part) => kept[part] === undefined);
  if (free.length === 0 && rest !== 0) throw nothingFree(unit.amountOf(goal - rest), target, locks);
  if (!Number.isSafeInteger(rest))
    throw new PlanningError(
      "too-large",
      `they leave too many units of ${unit.size}; give a coarser unit`,
      "locks",
    );
  const shares = spread(rest, free).values();
  return kept.map((units) => unit.amountOf(units ?? shares.next().value ?? 0));
}

const given = (amounts: readonly (number | undefined)[]) => amounts.filter((amount) => amount !== undefined);

function spread(units: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const some = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1);
  const shares = apportion(Math.abs(units), some);
  return units < 0 ? shares.map((share) => 0 - share) : shares;
}

function nothingFree(locked: number, target: number, locks: readonly (number | undefined)[]): PlanningError {
  // Excel on the desktop sends the number 0 for an empty cell.
  const hint = locks.includes(0) ? '; for empty cells write IF(locks="","",locks)' : "";
  const message = `every part is locked, and together they are ${locked}, not ${target}; free a part${hint}`;
  return new PlanningError("nothing-free", message, "locks");
}
