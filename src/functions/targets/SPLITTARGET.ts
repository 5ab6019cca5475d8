import { splitTarget } from "../../planning/targets/splitTarget";
import { blockOf, shapedLike } from "../arguments/blockOf";
import { numbersOrBlanksIn, weightsIn } from "../arguments/listOf";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Splits a target in proportion to weights, in whole units, so that the parts always add up to it.
 *
 * @customfunction SPLITTARGET SPLITTARGET
 * @helpurl https://localhost:3000/functions/splittarget.html
 * @requiresParameterAddresses
 * @param target - The amount to split; may be negative.
 * @param weights - A row or column, one weight for each part, on any scale. All zero means equal parts.
 * @param [locks] - As many cells as weights: an amount the part keeps, empty where it is free. Where empty cells count as 0, write IF(locks="","",locks).
 * @param [unit] - The smallest amount a part is cut to: 0.01, 1, 1000. Left out, the coarsest of 1, 0.1 … 0.000001 that fits target and locks.
 * @returns One amount for each weight, in the shape of the weights.
 * @rule Each part gets the whole units of its exact share; units left over go to the largest lost fractions, the earlier part first (largest remainder). (B12, C04)
 * @edge Weights that are all zero make equal parts.
 * @edge When every part is locked and the locks do not add up to the target, #VALUE! says so.
 * @edge A negative target mirrors the positive one.
 * @example =SPLITTARGET(100,{1;1;1}) // {34;33;33}
 * @example =SPLITTARGET(100000000,{30;40;30;40},{20000000;"";"";""},0.01) // {20000000;29090909.09;21818181.82;29090909.09}
 */
export function SPLITTARGET(
  target: unknown,
  weights: unknown[][],
  locks?: unknown[][],
  unit?: unknown,
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ target, weights, locks, unit }, invocation);
  return toCell(places, () =>
    shapedLike(
      blockOf(weights),
      splitTarget(numberIn(target, "target"), weightsIn(weights, "weights"), {
        locks: locksIn(locks),
        unit: numberOrBlankIn(unit, "unit"),
      }),
    ),
  );
}

/** Locks left out, or a single empty cell, lock nothing. */
function locksIn(argument: unknown): (number | undefined)[] | undefined {
  const locks = numbersOrBlanksIn(argument, "locks");
  return locks.length === 0 ? undefined : locks;
}
