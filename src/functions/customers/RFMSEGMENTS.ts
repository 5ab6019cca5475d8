import { PlanningError } from "../../planning/PlanningError";
import {
  rfmSegments,
  type CustomerSegment,
  type RfmCuts,
  type RfmSegment,
} from "../../planning/customers/rfmSegments";
import { dateIn } from "../arguments/dateIn";
import type { Language } from "../arguments/languageIn";
import { numbersOrBlanksIn } from "../arguments/listOf";
import { orderLinesIn } from "../arguments/orderLinesIn";
import { Places } from "../places/Places";
import { notAvailable, toCellIn } from "../toCell";

/**
 * Scores every customer's recency, frequency and money from 1 to 5, and says who is a potential, new, key or existing customer.
 *
 * @customfunction RFMSEGMENTS RFMSEGMENTS
 * @helpurl https://localhost:3000/functions/rfmsegments.html
 * @requiresParameterAddresses
 * @param customers - A row or column with the customer of each order; a customer who never bought stands beside an empty date. Empty rows and a first row of headings are passed over, so whole columns will do.
 * @param dates - The date of each order; a row without a date or an amount is no order.
 * @param amounts - The amount of each order; returns below 0.
 * @param asOf - The day to measure at; later orders do not count yet.
 * @param [cuts] - The most days since the first order of a new customer, and the least money score of a key one; {90,5} when left out.
 * @param [language] - "en" (default) or "zh".
 * @returns A row for each customer, as first named: name, days since the last order, orders, money, R, F and M from 1 to 5, class. Who never bought has #N/A for days and scores.
 * @rule Recency, frequency and money are scored by quintiles (R's type 7) among those who bought; the first class that fits holds: potential, new, key, existing. (C17)
 * @edge Customers who are equal share a score.
 * @edge Where cuts lie at least 10 apart, a value less than 1 above a cut still counts under it, as R's package rfm has it.
 * @edge Who never bought is a potential customer with #N/A for days and scores.
 * @example =RFMSEGMENTS({"A";"B";"B"},{43000;43000;43180},{50;80;100},43190) // {"A",190,1,50,1,1,1,"existing";"B",10,2,180,5,5,5,"key"}
 * @example =RFMSEGMENTS({"A","B"},{"2018-01-01","2018-06-30"},{900,100},"2018-06-30",{60,4},"zh") // {"A",180,1,900,1,1,5,"重点客户";"B",0,1,100,5,1,1,"新客户"}
 */
export function RFMSEGMENTS(
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  asOf: unknown,
  cuts?: unknown[][],
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ customers, dates, amounts, asOf, cuts, language }, invocation);
  return toCellIn(language, places, (spoken) => {
    const day = dateIn(asOf, "asOf");
    const chosen = cutsIn(cuts);
    const lines = orderLinesIn(customers, dates, amounts);
    const found = rfmSegments(lines, day, chosen);
    if (found.length === 0)
      throw new PlanningError("too-few", "none is named; give the customer of each order", "customers");
    const none = notAvailable(neverBought[spoken]);
    return found.map((customer, at) => [
      lines.names[at],
      ...figures(customer, none),
      words[spoken][customer.segment],
    ]);
  });
}

function figures({ frequency, money, bought }: RfmSegment, none: CustomFunctions.Error): unknown[] {
  if (bought === undefined) return [none, frequency, money, none, none, none];
  const { recencyDays, scores } = bought;
  return [recencyDays, frequency, money, scores.recency, scores.frequency, scores.money];
}

function cutsIn(argument: unknown): Partial<RfmCuts> {
  const [newDays, keyFrom, ...more] = numbersOrBlanksIn(argument, "cuts");
  if (more.length > 0)
    throw new PlanningError("wrong-shape", `${more.length + 2} cells; give two, such as {90,5}`, "cuts");
  return { ...(newDays !== undefined && { newDays }), ...(keyFrom !== undefined && { keyFrom }) };
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<CustomerSegment, string>> = {
  en: { potential: "potential", new: "new", key: "key", existing: "existing" },
  zh: { potential: "潜在客户", new: "新客户", key: "重点客户", existing: "老客户" },
};

const neverBought = { en: "This customer has not bought yet", zh: "该客户尚未购买" };
