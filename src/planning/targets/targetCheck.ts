import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";
import { requireNumbers } from "../requireNumbers";

export interface TargetCheck {
  /** Growth from the last period to the target, a ratio: 0.2 is +20%. */
  readonly asked: number;
  /** Growth a period that history had, compounded. */
  readonly seen: number;
  /** `driver` where more is asked than history grew, `less` where less is, `usual` in between. */
  readonly verdict: "driver" | "usual" | "less";
}

/**
 * How much growth a target asks beside how much history had, and whether it needs a driver of its own (C07, C10).
 *
 * @param history - the same period of past years, oldest first, at least two
 * @param tolerance - the difference in growth that still counts as usual, a ratio: 0.01 is one point
 * @returns undefined where the first or the last of history is not above 0, so that it has no growth
 * @throws PlanningError `too-few`, `not-a-number`, `out-of-range` for a tolerance below 0, `too-large`
 * @example targetCheck(120, [50, 100]) // { asked: 0.2, seen: 1, verdict: "less" }
 */
export function targetCheck(
  target: number,
  history: readonly number[],
  tolerance = 0.01,
): TargetCheck | undefined {
  requireNumbers([target], "target");
  requireNumbers(history, "history");
  if (history.length < 2)
    throw new PlanningError("too-few", `${history.length} given; give at least two periods`, "history");
  if (!(tolerance >= 0))
    throw new PlanningError("out-of-range", `${tolerance} is not 0 or more; write 1% or 0.01`, "tolerance");
  const first = history[0]!;
  const last = history.at(-1)!;
  if (first <= 0 || last <= 0) return undefined;

  const asked = growth(target / last);
  const seen = growth((last / first) ** (1 / (history.length - 1)));
  if (!Number.isFinite(asked) || !Number.isFinite(seen))
    throw new PlanningError(
      "too-large",
      "it is too far from the target to compare; check the units",
      "history",
    );
  if (!atLeast(tolerance, asked - seen)) return { asked, seen, verdict: "driver" };
  return { asked, seen, verdict: atLeast(tolerance, seen - asked) ? "usual" : "less" };
}

/** A ratio of two amounts as growth, to twelve digits: 1.15 is 0.15, not 0.1499999999999999. */
const growth = (ratio: number) => Number((ratio - 1).toPrecision(12));
