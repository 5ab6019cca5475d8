import { budgetSplit } from "../../planning/channels/budgetSplit";
import { PlanningError } from "../../planning/PlanningError";
import { blockOf, lineLike } from "../arguments/blockOf";
import { numbersIn, numbersOrBlanksIn } from "../arguments/listOf";
import { numberIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Splits a budget over channels so that it brings the most: one more unit of spend brings the same wherever no bound is reached.
 *
 * @customfunction BUDGETSPLIT BUDGETSPLIT
 * @helpurl https://localhost:3000/functions/budgetsplit.html
 * @requiresParameterAddresses
 * @param budget - The amount to spend, to the full.
 * @param scale - A row or column: a channel brings scale × spend ^ exponent. What a spend of 1 brings, 0 or more.
 * @param exponent - As many cells, or one for all: above 0 and at most 1; the lower, the sooner more spend brings less.
 * @param [least] - As many cells, or one for all: the least to spend on each channel; empty for 0.
 * @param [most] - As many cells, or one for all: the most to spend on each channel; empty for no limit. Where empty cells count as 0, write IF(most="","",most).
 * @returns One spend for each channel, in a row or column as the scale, adding up to the budget.
 * @rule Where no bound is reached, one more unit of spend brings the same in every channel.
 * @edge A budget that the bounds cannot hold is #VALUE!.
 * @edge A channel that brings nothing gets its least, unless the others are full.
 * @example =BUDGETSPLIT(500,{100;100},{0.5;0.5}) // {250;250}
 * @example =BUDGETSPLIT(1000,{200,100},0.5,100,700) // {700,300}
 */
export function BUDGETSPLIT(
  budget: unknown,
  scale: unknown[][],
  exponent: unknown[][],
  least?: unknown[][],
  most?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ budget, scale, exponent, least, most }, invocation);
  return toCell(places, () => {
    const scales = numbersIn(scale, "scale");
    requireSome(exponent);
    const exponents = eachOf(numbersIn(exponent, "exponent"), scales.length, "exponent");
    const floors = eachOf(numbersOrBlanksIn(least, "least"), scales.length, "least");
    const limits = eachOf(numbersOrBlanksIn(most, "most"), scales.length, "most");
    const channels = scales.map((each, at) => ({
      scale: each,
      exponent: exponents[at]!,
      least: floors[at] ?? 0,
      most: limits[at],
    }));
    return lineLike(blockOf(scale), budgetSplit(numberIn(budget, "budget"), channels));
  });
}

function requireSome(exponent: unknown): void {
  if (numbersIn(exponent, "exponent").length > 0) return;
  throw new PlanningError("too-few", "none is given; give one for each channel", "exponent");
}

/** One value for each channel; a single one serves all, and none leaves all open. */
function eachOf<Value>(values: readonly Value[], count: number, name: string): readonly Value[] {
  if (values.length === count || values.length === 0) return values;
  if (values.length === 1) return Array.from({ length: count }, () => values[0]!);
  const message = `${values.length} for ${count} channels; give one, or one for each`;
  throw new PlanningError("wrong-shape", message, name);
}
