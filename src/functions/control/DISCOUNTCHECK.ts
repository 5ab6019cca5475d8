import { PlanningError } from "../../planning/PlanningError";
import { discountCheck, type DiscountVerdict } from "../../planning/control/discountCheck";
import { floorsIn } from "../arguments/floorsIn";
import type { Language } from "../arguments/languageIn";
import { nameIn, nameKey } from "../arguments/nameIn";
import { numberIn } from "../arguments/numberIn";
import { shownCell } from "../arguments/plainCell";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { orNotAvailable, toCellIn } from "../toCell";

/**
 * Checks a price against the floor of its customer segment: within, needs approval, or breach.
 *
 * @customfunction DISCOUNTCHECK DISCOUNTCHECK
 * @helpurl https://localhost:3000/functions/discountcheck.html
 * @requiresParameterAddresses
 * @param list - The list price; a cell or a range.
 * @param net - The price agreed; a cell, or a range as the list prices.
 * @param segment - The customer's segment, one of the floors' own.
 * @param floors - A row for each segment: its name, the least share of the list price, such as 80%, and if you like the least share that needs no approval.
 * @param [language] - "en" (default) or "zh".
 * @returns A word for each price; #N/A for a list price of 0. A price on a line is on its better side.
 * @rule The price agreed, as a share of the list price, is held against the segment's floor and, if given, its line for approval. (A18, A21)
 * @edge A price on a line is on its better side.
 * @edge A segment that is not among the floors is #VALUE!.
 * @example =DISCOUNTCHECK(100,{79;80;74;75},{"KA";"KA";"SMB";"SMB"},{"KA",80%;"SMB",75%}) // {"breach";"within";"breach";"within"}
 * @example =DISCOUNTCHECK({200,200},{170,190},"KA",{"KA",80%,90%},"zh") // {"需审批","合规"}
 */
export function DISCOUNTCHECK(
  list: unknown[][],
  net: unknown[][],
  segment: unknown[][],
  floors: unknown[][],
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ list, net, segment, floors, language }, invocation);
  return toCellIn(language, places, (spoken, telling) => {
    const { byKey, segments } = floorsIn(floors);
    return cellByCell({ list, net, segment }, telling, (cells) => {
      const name = nameIn(cells.segment, "segment");
      const floor = byKey.get(nameKey(name));
      if (floor === undefined) {
        const message = `${shownCell(name)} has no floor; write ${segments.map((each) => `"${each}"`).join(" or ")}`;
        throw new PlanningError("unknown-choice", message, "segment");
      }
      const verdict = discountCheck(numberIn(cells.list, "list"), numberIn(cells.net, "net"), floor);
      return words[spoken][orNotAvailable(verdict, noPrice[spoken])];
    });
  });
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<DiscountVerdict, string>> = {
  en: { within: "within", approval: "needs approval", breach: "breach" },
  zh: { within: "合规", approval: "需审批", breach: "违规" },
};

const noPrice = { en: "List: a price of 0 has no discount", zh: "目录价：为 0，无法计算折扣" };
