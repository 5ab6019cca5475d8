import { exactParts } from "../exactParts";
import { sum } from "../sum";
import { twelveDigits } from "../twelveDigits";
import type { Channel } from "./Channel";
import { requireBounds } from "./requireBounds";

/** Beyond any marginal return that two doubles can make, as a logarithm. */
const FARTHEST = 2000;

/**
 * The split of a budget that brings the most: one more unit brings the same in every channel that is not at a bound.
 *
 * The marginal return they share is found by halving: the higher it is, the less every channel is worth spending on. Spends
 * have twelve digits and add up to the budget. What none of the channels makes anything of is spread over their room.
 *
 * @param budget - at least 0, spent to the full
 * @returns one spend per channel
 * @throws PlanningError `out-of-range` for a budget that the bounds do not allow, or for parameters out of theirs; `too-few`
 *   without channels, `not-a-number`
 * @example budgetSplit(500, [{ scale: 9, exponent: 0.5, least: 0 }, { scale: 9, exponent: 0.5, least: 0 }]) // [250, 250]
 */
export function budgetSplit(budget: number, channels: readonly Channel[]): number[] {
  const bounds = requireBounds(budget, channels);
  const spendsAt = (marginal: number) =>
    channels.map((channel, at) => {
      const { least, most } = bounds[at]!;
      const spend = worthSpending(channel, marginal);
      return Math.min(Math.max(spend, least), most);
    });
  let [low, high] = [-FARTHEST, FARTHEST];
  let [more, fewer] = [bounds.map(({ most }) => most), bounds.map(({ least }) => least)];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    const spends = spendsAt(middle);
    if (sum(spends) >= budget) [low, more] = [middle, spends];
    else [high, fewer] = [middle, spends];
  }
  const [most, least] = [sum(more), sum(fewer)];
  const share = most > least ? (budget - least) / (most - least) : 0;
  const spends = fewer.map((spend, at) => spend + share * (more[at]! - spend));
  const unit = twelveDigits([budget]);
  return exactParts(spends, Math.round(budget / unit.size), unit);
}

/** The spend at which the marginal return, given as a logarithm, is reached. */
function worthSpending({ scale, exponent }: Channel, marginal: number): number {
  const dearer = Math.log(scale * exponent) - marginal;
  if (exponent === 1) return dearer > 0 ? Infinity : 0;
  return Math.exp(dearer / (1 - exponent));
}
