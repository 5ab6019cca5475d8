import { PlanningError } from "../../PlanningError";
import { sum } from "../../sum";
import { latticeReach } from "./latticeReach";
import type { OpenDeal } from "./OpenDeal";

/** The answer is at most this far from the exact one… */
const TOLERANCE = 0.001;
/** …of which this much is for roundings that conspire. */
const CONSPIRACY = 1e-5;
/** More would take longer than a director waits. */
const MOST = 5000;

/**
 * How likely many deals of odd amounts bring at least so much, to 0.001: amounts are rounded to a fine grid.
 *
 * The roundings of the deals that are won nearly cancel: their mean is known and added to the goal, and how far they
 * stray from it is bounded (Bernstein's inequality). Between the goals that far below and above lies the exact answer.
 *
 * @throws PlanningError `too-large` for more than 5,000 deals, or so few sums near the goal that 0.001 cannot be promised
 */
export function gridReach(deals: readonly OpenDeal[], goal: number): number {
  if (deals.length > MOST) throw tooMany(deals);
  const step = stepFor(deals);
  const rounded = deals.map(({ amount, odds }) => {
    const steps = Math.round(amount / step);
    return { amount: steps, odds, excess: steps - amount / step };
  });
  const variance = sum(rounded.map(({ odds, excess }) => odds * (1 - odds) * excess ** 2));
  const shifted = rounded.reduce((sum, { odds, excess }) => sum + odds * excess, goal / step);
  const reach = latticeReach(rounded.filter(({ amount }) => amount > 0));
  const odds = reach(shifted);
  const stray = farthest(variance) + 0.5;
  if (Math.max(reach(shifted - stray) - odds, odds - reach(shifted + stray)) > TOLERANCE - CONSPIRACY)
    throw tooMany(deals);
  return odds;
}

/**
 * Some 300,000 steps among the sums worth following, more for more deals, since their roundings add up; and no more than
 * that for the largest deal, however unlikely.
 */
function stepFor(deals: readonly OpenDeal[]): number {
  const variance = sum(deals.map(({ amount, odds }) => amount ** 2 * odds * (1 - odds)));
  const largest = deals.reduce((most, { amount }) => Math.max(most, amount), 0);
  return Math.max(14 * Math.sqrt(variance), 2 * largest) / Math.max(300_000, 5000 * Math.sqrt(deals.length));
}

/** How far a sum of errors of at most half a step strays from its mean, but for a likelihood of CONSPIRACY. */
function farthest(variance: number): number {
  const rare = Math.log(2 / CONSPIRACY);
  return rare / 6 + Math.sqrt((rare / 6) ** 2 + 2 * rare * variance);
}

function tooMany(deals: readonly OpenDeal[]): PlanningError {
  const message = `${deals.length} open deals of odd amounts are too many to add up; round them, to whole thousands for example`;
  return new PlanningError("too-large", message, "amounts");
}
