import { PlanningError } from "../PlanningError";

/** Competition, policy, consumers. */
const MOST_FLAGS = 3;

/**
 * How far floor and stretch lie from the plan: `low` without a risk flag, `high` with all three, evenly between (C11).
 *
 * @param riskFlags - how many of the three risks are seen: 0, 1, 2 or 3
 * @param low - ratio 0–1
 * @param high - ratio 0–1, not below `low`
 * @throws PlanningError `out-of-range`
 * @example flexShare(0) // 0.1
 */
export function flexShare(riskFlags: number, low = 0.1, high = 0.15): number {
  if (!Number.isInteger(riskFlags) || riskFlags < 0 || riskFlags > MOST_FLAGS)
    throw new PlanningError(
      "out-of-range",
      `${riskFlags} is not 0, 1, 2 or 3; count the risks from competition, policy and consumers`,
      "riskFlags",
    );
  requireShare(low, "low");
  requireShare(high, "high");
  if (low > high) throw new PlanningError("out-of-range", `${low} is not at or under high, ${high}`, "low");
  return low + ((high - low) * riskFlags) / MOST_FLAGS;
}

function requireShare(share: number, argument: string): void {
  if (!(share >= 0 && share <= 1))
    throw new PlanningError("out-of-range", `${share} is not from 0 to 1; write 10% or 0.1`, argument);
}
