import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import { ofSeller, sellerSold } from "./sellerFormulas";
import type { Sellers } from "./sellersOf";

const over = (month: 1 | 2 | 3): string => `EDATE(Quarter_Start,${month})<=Plan_AsOf+1`;
const missed = <const Month extends 1 | 2 | 3>(month: Month) => `([@Sold${month}]<[@Quota${month}])` as const;

/** How many of the quarter's full months in a row a seller missed, as a suggestion that can be hidden (C59). */
export const streaksTable = (text: SheetsText, sellers: Sellers): TableBlock => {
  const say = text.team.streaks;
  const quota = (month: 1 | 2 | 3) => ({
    as: "money" as const,
    formula: `=IF(Quarter_Target<=0,0,${ofSeller(sellers, "Plan_Team", "Quota")}*INDEX(Plan_Months[Target],Plan_Quarter*3-3+${month})/Quarter_Target)`,
  });
  const sold = (month: 1 | 2 | 3) =>
    sellers.inSales
      ? {
          as: "money" as const,
          formula: `=${sellerSold(sellers, `EDATE(Quarter_Start,${month - 1})`, `MIN(EDATE(Quarter_Start,${month}),Plan_AsOf+1)`)}`,
        }
      : { as: "money" as const, input: true as const };
  return planTable(text, "Plan_Streaks", {
    title: say.title,
    note: say.note,
    rowKey: "Seller",
    rows: sellers.names.map((Seller) => ({ Seller })),
    columns: {
      Seller: { as: "name" },
      Streak: {
        as: "count",
        formula: `=IF(Team_ShowStreaks<>INDEX(List_Shown,1),"",IF(${over(3)},${missed(3)}*(1+${missed(2)}*(1+${missed(1)})),IF(${over(2)},${missed(2)}*(1+${missed(1)}),IF(${over(1)},1*${missed(1)},""))))`,
      },
      Quota1: quota(1),
      Sold1: sold(1),
      Quota2: quota(2),
      Sold2: sold(2),
      Quota3: quota(3),
      Sold3: sold(3),
      Suggestion: {
        as: "text",
        formula: `=IF([@Streak]="","",IF([@Streak]>=Rule_MissTalk,${quoted(say.talk)},IF([@Streak]>=Rule_MissPlan,${quoted(say.plan)},"")))`,
      },
    },
  });
};
