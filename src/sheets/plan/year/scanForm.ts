import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { namedMembers } from "../namedMembers";
import { planFormula } from "../planFormula";
import type { Snapshot } from "../snapshot";

/** What market, people, goods and places can bear, and what history brings by itself (B05–B10). */
export const scanForm = (
  { year: { scan: say } }: SheetsText,
  snapshot: Snapshot,
  fullYears: number,
): FormBlock => {
  const sellers = namedMembers(snapshot, "seller").length;
  return {
    block: "form",
    key: "Scan",
    title: say.title,
    note: say.note,
    items: {
      Market_Size: { as: "money", input: true, label: say.Market_Size, least: 0, note: say.sizeNote },
      Market_Growth: {
        as: "share",
        input: true,
        label: say.Market_Growth,
        formula: "=Rule_MarketGrowth",
        note: say.growthNote,
      },
      Market_Share: {
        as: "share",
        input: true,
        label: say.Market_Share,
        least: 0,
        most: 1,
        note: say.shareNote,
      },
      Anchor_Market: {
        as: "money",
        label: say.Anchor_Market,
        formula: '=IF(COUNT(Market_Size,Market_Share)<2,"",Market_Size*(1+N(Market_Growth))*Market_Share)',
      },
      People_Heads: {
        as: "count",
        input: true,
        label: say.People_Heads,
        start: sellers === 0 ? null : sellers,
        least: 0,
        note: say.headsNote,
      },
      People_Output: { as: "money", input: true, label: say.People_Output, least: 0, note: say.outputNote },
      People_Capacity: {
        as: "money",
        label: say.People_Capacity,
        formula: '=IF(COUNT(People_Heads,People_Output)<2,"",People_Heads*People_Output)',
      },
      Goods_Capacity: { as: "money", input: true, label: say.Goods_Capacity, least: 0, note: say.goodsNote },
      Places_Capacity: {
        as: "money",
        input: true,
        label: say.Places_Capacity,
        least: 0,
        note: say.placesNote,
      },
      Anchor_Capacity: {
        as: "money",
        label: say.Anchor_Capacity,
        formula:
          '=IF(COUNT(People_Capacity,Goods_Capacity,Places_Capacity)=0,"",MIN(People_Capacity,Goods_Capacity,Places_Capacity))',
        note: say.capacityNote,
      },
      History_Trend: {
        as: "share",
        label: say.History_Trend,
        formula: fullYears < 2 ? '=""' : trend,
        note: say.trendNote,
      },
      Anchor_History: {
        as: "money",
        label: say.Anchor_History,
        formula: '=IF(Year_LastSold<=0,"",Year_LastSold*(1+N(History_Trend)))',
      },
    },
  };
};

const sold = (which: "MIN" | "MAX"): string =>
  `SUMIFS(Plan_Years[Sold],Plan_Years[Year],${which}(Plan_Years[Year]))`;
const trend = planFormula(
  `=IF(OR(${sold("MIN")}<=0,${sold("MAX")}<=0),"",(${sold("MAX")}/${sold("MIN")})^(1/(MAX(Plan_Years[Year])-MIN(Plan_Years[Year])))-1)`,
);
