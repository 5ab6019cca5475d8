import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { quoted } from "../quoted";

/** A price held against the floor of its customers (A18, A21), and whether a smaller segment may go lower. */
export const discountForm = (text: SheetsText): FormBlock => {
  const say = text.risks.discount;
  const typed = "AND(ISNUMBER(Discount_List),ISNUMBER(Discount_Net))";
  return {
    block: "form",
    key: "Discount",
    title: say.title,
    note: say.note,
    items: {
      Discount_Segment: {
        as: "choice",
        input: true,
        label: say.Discount_Segment,
        choices: "List_Segment",
        start: text.lists.List_Segment.choices.key,
      },
      Discount_List: { as: "money", input: true, label: say.Discount_List, least: 0 },
      Discount_Net: { as: "money", input: true, label: say.Discount_Net, least: 0 },
      Discount_Share: {
        as: "share",
        label: say.Discount_Share,
        formula: `=IF(${typed},IF(Discount_List<=0,"",Discount_Net/Discount_List),"")`,
      },
      Discount_Floor: {
        as: "money",
        label: say.Discount_Floor,
        formula:
          '=IF(ISNUMBER(Discount_List),Discount_List*CHOOSE(MATCH(Discount_Segment,List_Segment,0),Rule_FloorKA,Rule_FloorMid,Rule_FloorSMB),"")',
      },
      Discount_Verdict: {
        as: "check",
        label: say.Discount_Verdict,
        formula: `=IF(${typed},IF(ROUND(Discount_Net-Discount_Floor,6)>=0,${quoted(say.within)},${quoted(say.breach)}),"")`,
      },
      Discount_Warning: {
        as: "check",
        label: say.Discount_Warning,
        formula: `=IF(OR(Rule_FloorMid<Rule_FloorKA,Rule_FloorSMB<Rule_FloorMid),${quoted(say.outOfOrder)},${quoted(say.inOrder)})`,
      },
    },
  };
};
