import { leadsNeeded } from "../../planning/targets/leadsNeeded";
import { blockOf, lineLike } from "../arguments/blockOf";
import { numbersUpToLastIn } from "../arguments/listOf";
import { numberIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Says how many must enter each stage of a funnel for so many customers to come out of it, rounded up at every stage.
 *
 * @customfunction LEADSNEEDED LEADSNEEDED
 * @helpurl https://localhost:3000/functions/leadsneeded.html
 * @requiresParameterAddresses
 * @param customers - How many customers are wanted.
 * @param rates - A cell, row or column with the share that passes each stage, the first stage first: 5%, or {20%,25%}. Empty cells at the end are passed over.
 * @returns The number needed at each stage, in a row or column as the rates; the first is the leads.
 * @rule From the last stage back, what is needed is divided by the stage's rate and rounded up before the next. (C08)
 * @edge Rounding at every stage can ask for more than dividing by all rates at once.
 * @edge A rate of 0 lets nobody through: #VALUE!.
 * @example =LEADSNEEDED(1000,5%) // {20000}
 * @example =LEADSNEEDED(1000,{20%,25%}) // {20000,4000}
 */
export function LEADSNEEDED(
  customers: unknown,
  rates: unknown[][],
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ customers, rates }, invocation);
  return toCell(places, () =>
    lineLike(
      blockOf(rates),
      leadsNeeded(numberIn(customers, "customers"), numbersUpToLastIn(rates, "rates")),
    ),
  );
}
