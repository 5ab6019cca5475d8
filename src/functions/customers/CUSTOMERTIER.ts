import { PlanningError } from "../../planning/PlanningError";
import {
  customerTier,
  TIER_CUTS,
  type CustomerTier,
  type TierCuts,
} from "../../planning/customers/customerTier";
import { leastOfTopShare } from "../../planning/customers/leastOfTopShare";
import type { Language } from "../arguments/languageIn";
import { knownNumbersIn, numbersOrBlanksIn } from "../arguments/listOf";
import { numberIn } from "../arguments/numberIn";
import { isBlank, plainCell } from "../arguments/plainCell";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { notAvailable, toCellIn } from "../toCell";

/**
 * Says which customers are strategic, growth or scattered: by their part of all purchases, their years and their orders.
 *
 * @customfunction CUSTOMERTIER CUSTOMERTIER
 * @helpurl https://localhost:3000/functions/customertier.html
 * @requiresParameterAddresses
 * @param purchases - What each customer bought in a year; give all customers, since the top ones are found among them.
 * @param years - How many years each customer has bought; a cell, or a range as the purchases.
 * @param orders - Each customer's orders a year.
 * @param [cuts] - The share of purchases that top customers make, the least years of a strategic one, the least orders of a growth one; {50%,2,4} when left out.
 * @param [language] - "en" (default) or "zh".
 * @returns A word for each customer; #N/A where one of the figures is missing.
 * @rule Strategic: among the top customers who make half of all purchases, for two years or more. Growth: four orders a year or more. Else scattered. (B04)
 * @edge A top customer of under two years is judged by orders.
 * @edge A customer with a figure missing is #N/A.
 * @example =CUSTOMERTIER({60;25;10;5},{3;1;5;1},{2;6;3;1}) // {"strategic";"growth";"scattered";"scattered"}
 * @example =CUSTOMERTIER({60,25,10,5},5,4,{80%,2,4},"zh") // {"战略客户","战略客户","成长客户","成长客户"}
 */
export function CUSTOMERTIER(
  purchases: unknown[][],
  years: unknown[][],
  orders: unknown[][],
  cuts?: unknown[][],
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ purchases, years, orders, cuts, language }, invocation);
  return toCellIn(language, places, (spoken, telling) => {
    const chosen = cutsIn(cuts);
    const topFrom = leastOfTopShare(knownNumbersIn(purchases, "purchases"), chosen.share);
    return cellByCell({ purchases, years, orders }, telling, (cells) => {
      if (Object.values(cells).some((cell) => isBlank(plainCell(cell)))) throw notAvailable(missing[spoken]);
      const customer = {
        purchases: numberIn(cells.purchases, "purchases"),
        years: numberIn(cells.years, "years"),
        orders: numberIn(cells.orders, "orders"),
      };
      return words[spoken][customerTier(customer, topFrom, chosen)];
    });
  });
}

function cutsIn(argument: unknown): TierCuts {
  const [share = TIER_CUTS.share, years = TIER_CUTS.years, orders = TIER_CUTS.orders, ...more] =
    numbersOrBlanksIn(argument, "cuts");
  if (more.length > 0)
    throw new PlanningError("wrong-shape", `${more.length + 3} cells; give three, such as {50%,2,4}`, "cuts");
  if (share >= 0 && share <= 1) return { share, years, orders };
  throw new PlanningError("out-of-range", `item 1 is ${share}; write a share such as 50% or 0.5`, "cuts", 1);
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<CustomerTier, string>> = {
  en: { strategic: "strategic", growth: "growth", scattered: "scattered" },
  zh: { strategic: "战略客户", growth: "成长客户", scattered: "零散客户" },
};

const missing = {
  en: "Purchases, years or orders are missing; fill them in",
  zh: "采购额、年数或订单数缺失，请补充",
};
