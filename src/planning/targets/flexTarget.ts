import { fifteenDigits } from "../fifteenDigits";
import { flexShare } from "./flexShare";
import { requireAmount } from "./requireAmount";

export interface FlexTarget {
  readonly floor: number;
  readonly plan: number;
  readonly stretch: number;
}

/**
 * A plan with its elastic space: the floor it may fall to and the stretch it may reach, the wider the more risks are seen
 * (C11).
 *
 * @param plan - in plan currency, 0 or more
 * @param riskFlags - how many of the three risks are seen: 0, 1, 2 or 3
 * @param low - ratio between plan and floor or stretch without a risk; 0.1 when left out
 * @param high - the ratio with three risks; 0.15 when left out
 * @throws PlanningError `out-of-range`, `not-a-number`, `too-large`
 * @example flexTarget(100, 3) // { floor: 85, plan: 100, stretch: 115 }
 */
export function flexTarget(plan: number, riskFlags: number, low?: number, high?: number): FlexTarget {
  requireAmount(plan, "plan");
  const flex = flexShare(riskFlags, low, high);
  return { floor: fifteenDigits(plan * (1 - flex)), plan, stretch: fifteenDigits(plan * (1 + flex)) };
}
