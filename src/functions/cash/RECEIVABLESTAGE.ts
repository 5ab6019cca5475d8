import { collectionPolicy } from "../../planning/cash/collectionPolicy";
import { receivableStage, type ReceivableStage } from "../../planning/cash/receivableStage";
import { dateIn, dateOrBlankIn } from "../arguments/dateIn";
import type { Language } from "../arguments/languageIn";
import { numbersIn } from "../arguments/listOf";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { orNotAvailable, toCellIn } from "../toCell";
import { contractIn } from "./contractIn";

/**
 * Says who has to see to an invoice: on time, due, joint collection or legal, by the days since it fell due.
 *
 * @customfunction RECEIVABLESTAGE RECEIVABLESTAGE
 * @helpurl https://localhost:3000/functions/receivablestage.html
 * @requiresParameterAddresses
 * @param invoiced - The day of the invoice; a cell, or a range of invoices.
 * @param contract - "new" or "renewal": how long the customer may take to pay.
 * @param paid - The day it was paid; empty while it is open.
 * @param asOf - The day to look at it; what was paid later is open on it.
 * @param [terms] - Days to pay for new contracts and for renewals; {30,45} when left out.
 * @param [steps] - Days past due at which joint collection and legal begin; {3,7} when left out.
 * @param [language] - "en" (default) or "zh".
 * @returns A word for each invoice, "paid" for one that is paid; #N/A before the day of the invoice.
 * @rule An invoice is due from the day after its term, goes to joint collection 3 days past due and to legal 7 days past due. (A54, A55)
 * @edge The last day of the term is still on time.
 * @edge What is paid after the day looked at is open on it.
 * @example =RECEIVABLESTAGE({43101;43101;43101},"new",{"";"";43120},{43131;43134;43134}) // {"on time";"joint collection";"paid"}
 * @example =RECEIVABLESTAGE(43101,"renewal","",43153,{30,45},{3,7},"zh") // {"法务"}
 */
export function RECEIVABLESTAGE(
  invoiced: unknown[][],
  contract: unknown[][],
  paid: unknown[][],
  asOf: unknown[][],
  terms?: unknown[][],
  steps?: unknown[][],
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ invoiced, contract, paid, asOf, terms, steps, language }, invocation);
  return toCellIn(language, places, (spoken, telling) => {
    const policy = collectionPolicy(numbersOrNone(terms, "terms"), numbersOrNone(steps, "steps"));
    return cellByCell({ invoiced, contract, paid, asOf }, telling, (cells) => {
      const stage = receivableStage(
        dateIn(cells.invoiced, "invoiced"),
        contractIn(cells.contract),
        dateOrBlankIn(cells.paid, "paid"),
        dateIn(cells.asOf, "asOf"),
        policy,
      );
      return words[spoken][orNotAvailable(stage, notInvoiced[spoken])];
    });
  });
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<ReceivableStage, string>> = {
  en: { onTime: "on time", due: "due", joint: "joint collection", legal: "legal", paid: "paid" },
  zh: { onTime: "正常", due: "到期", joint: "联合催收", legal: "法务", paid: "已回款" },
};

const notInvoiced = { en: "The invoice is not written yet", zh: "还没有开票" };

const numbersOrNone = (argument: unknown, name: string): number[] | undefined => {
  const numbers = numbersIn(argument, name);
  return numbers.length === 0 ? undefined : numbers;
};
