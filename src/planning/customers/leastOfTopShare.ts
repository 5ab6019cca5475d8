import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";
import { sum } from "../sum";

/**
 * The least value among the largest ones that together make a share of the total: the value with which the share is reached.
 *
 * @param values - below 0 counts as nothing
 * @param share - 0–1
 * @returns undefined where the values add up to 0, or for a share of 0
 * @throws PlanningError `too-large` for values that add up beyond what numbers hold
 * @example leastOfTopShare([10, 40, 30, 20], 0.5) // 30 (40 + 30 reach 50)
 */
export function leastOfTopShare(values: readonly number[], share: number): number | undefined {
  const falling = Float64Array.from(values.filter((value) => value > 0))
    .sort()
    .reverse();
  const total = sum(falling);
  if (!Number.isFinite(total))
    throw new PlanningError("too-large", "they add up to too much; give smaller ones", "purchases");
  if (share <= 0) return undefined;
  let reached = 0;
  // In shares of the total, so that the cut is met as closely on any scale.
  return falling.find((value) => atLeast((reached += value / total), share)) ?? falling.at(-1);
}
