import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";
import { sum } from "../sum";
import type { Channel } from "./Channel";

/** Between what a channel's spend must stay; without a limit of its own, the whole budget is one. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Insist on channels that a budget can be split over.
 *
 * @throws PlanningError as `budgetSplit`
 */
export function requireBounds(budget: number, channels: readonly Channel[]): Bounds[] {
  if (!Number.isFinite(budget)) throw new PlanningError("not-a-number", `${budget}; give a number`, "budget");
  if (budget < 0) throw new PlanningError("out-of-range", `${budget} is under 0; give 0 or more`, "budget");
  if (channels.length === 0)
    throw new PlanningError("too-few", "none is given; give one for each channel", "scale");
  const bounds = channels.map((channel, at) => {
    const { scale, exponent, least, most = Math.max(budget, least) } = channel;
    const require = (holds: boolean, value: number, rule: string, argument: string) => {
      if (holds) return;
      const code = Number.isNaN(value) ? "not-a-number" : "out-of-range";
      throw new PlanningError(code, `item ${at + 1} is ${value}; ${rule}`, argument, at + 1);
    };
    require(scale >= 0 && scale < Infinity, scale, "give a number from 0 on", "scale");
    require(exponent > 0 && exponent <= 1, exponent, "give one above 0 and at most 1", "exponent");
    require(least >= 0 && least < Infinity, least, "give a number from 0 on", "least");
    require(most >= least && most < Infinity, most, "give a number not under the least", "most");
    return { least, most };
  });
  const least = sum(bounds.map((each) => each.least));
  const most = sum(bounds.map((each) => each.most));
  if (!atLeast(budget, least))
    throw new PlanningError("out-of-range", `together ${least}, more than the budget of ${budget}`, "least");
  if (!atLeast(most, budget))
    throw new PlanningError("out-of-range", `together ${most}, less than the budget of ${budget}`, "most");
  return bounds;
}
