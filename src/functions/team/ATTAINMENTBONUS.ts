import { attainmentBonus } from "../../planning/team/attainmentBonus";
import { rateLadder } from "../../planning/team/rateLadder";
import { choiceIn } from "../arguments/choiceIn";
import { numbersIn } from "../arguments/listOf";
import { numberIn } from "../arguments/numberIn";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Works out the bonus an attainment earns: the share of pay that belongs to the cut reached.
 *
 * @customfunction ATTAINMENTBONUS ATTAINMENTBONUS
 * @helpurl https://localhost:3000/functions/attainmentbonus.html
 * @requiresParameterAddresses
 * @param attainment - Actual divided by target: 1 or 100% is on target; a cell or a range.
 * @param pay - The pay that the bonus is a share of; a cell, or a range as the attainments.
 * @param cuts - A row or column with the attainments at which a bonus begins, rising: {100%,120%}. Under the first there is none.
 * @param rates - The share of pay at each cut: {10%,20%}. Beyond the last cut it stays as it is there.
 * @param [mode] - "step" (default): the rate of the cut reached. "linear": between two cuts the rate rises evenly.
 * @returns An amount for each attainment.
 * @rule The cut reached sets the share of pay; "linear" lets it rise evenly from one cut to the next. (C55)
 * @edge Under the first cut there is no bonus.
 * @edge Beyond the last cut the share stays as it is there.
 * @example =ATTAINMENTBONUS(110%,10000,{100%,120%},{10%,20%}) // {1000}
 * @example =ATTAINMENTBONUS({95%,110%,125%},10000,{100%,120%},{10%,20%},"linear") // {0,1500,2000}
 */
export function ATTAINMENTBONUS(
  attainment: unknown[][],
  pay: unknown[][],
  cuts: unknown[][],
  rates: unknown[][],
  mode?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ attainment, pay, cuts, rates, mode }, invocation);
  return toCell(places, (telling) => {
    const ladder = rateLadder(numbersIn(cuts, "cuts"), numbersIn(rates, "rates"), "cuts");
    const chosen = choiceIn(mode, ["step", "linear"], "mode");
    return cellByCell({ attainment, pay }, telling, (cells) =>
      attainmentBonus(numberIn(cells.attainment, "attainment"), numberIn(cells.pay, "pay"), ladder, chosen),
    );
  });
}
