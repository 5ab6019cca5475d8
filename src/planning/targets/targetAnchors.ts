import { PlanningError } from "../PlanningError";
import { fifteenDigits } from "../fifteenDigits";
import { requireAmount } from "./requireAmount";

/** What a total target is held against; undefined where it is not known. In plan currency, 0 or more. */
export interface Anchors {
  /** What the year's strategy asks. */
  readonly strategy?: number | undefined;
  /** What the trend of past years brings by itself. */
  readonly history?: number | undefined;
  /** What the market has room for. */
  readonly market?: number | undefined;
  /** What supply and team can do. */
  readonly capacity?: number | undefined;
}

export type Anchor = keyof Anchors;

export interface AnchoredTarget {
  readonly floor: number;
  readonly plan: number;
  readonly stretch: number;
  /** The anchor that set the plan; the first in order where several are alike. */
  readonly binding: Anchor;
}

const ORDER = ["strategy", "history", "market", "capacity"] as const satisfies readonly Anchor[];

/**
 * The target that strategy, history, market and capacity allow, the range around it, and which of them sets it (C02, B08).
 *
 * The plan is what strategy asks, and not less than history brings anyway, as far as market and capacity reach. The floor
 * lies `flex` under it; the stretch lies `flex` above it, again no farther than market and capacity.
 *
 * @param flex - ratio between plan and floor or stretch, 0–1
 * @throws PlanningError `too-few` without any anchor, `out-of-range`, `not-a-number`, `too-large`
 * @example targetAnchors({ strategy: 120, history: 110, market: 200, capacity: 125 }).plan // 120
 * @example targetAnchors({ strategy: 150, history: 110, capacity: 125 }).binding // "capacity"
 */
export function targetAnchors(anchors: Anchors, flex = 0.1): AnchoredTarget {
  const known = ORDER.flatMap((anchor) => {
    const amount = anchors[anchor];
    if (amount === undefined) return [];
    requireAmount(amount, anchor);
    return [{ anchor, amount }];
  });
  if (known.length === 0)
    throw new PlanningError("too-few", "all anchors are empty; give at least one", "strategy");
  if (!(flex >= 0 && flex <= 1))
    throw new PlanningError("out-of-range", `${flex} is not from 0 to 1; write 10% or 0.1`, "flex");

  const reach = Math.min(anchors.market ?? Infinity, anchors.capacity ?? Infinity);
  const wanted = Math.max(anchors.strategy ?? -Infinity, anchors.history ?? -Infinity);
  const plan = wanted === -Infinity ? reach : Math.min(wanted, reach);
  return {
    floor: fifteenDigits(plan * (1 - flex)),
    plan,
    stretch: Math.min(fifteenDigits(plan * (1 + flex)), reach),
    binding: known.find(({ amount }) => amount === plan)!.anchor,
  };
}
