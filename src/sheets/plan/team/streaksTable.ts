import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";
import { missedBefore } from "./missedBefore";
import { ofSeller, sellerSold } from "./sellerFormulas";
import type { Sellers } from "./sellersOf";

const over = (month: 1 | 2 | 3): string => `EDATE(Quarter_Start,${month})<=Plan_AsOf+1`;
const missed = <const Month extends 1 | 2 | 3>(month: Month) => `([@Sold${month}]<[@Quota${month}])` as const;

/** How many full months in a row a seller missed, those before the quarter among them, as a suggestion that can be hidden (C59). */
export const streaksTable = (text: SheetsText, snapshot: Snapshot, sellers: Sellers): TableBlock => {
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
  const ago = (months: 1 | 2 | 3) => ({
    as: "count" as const,
    formula: missedBefore(snapshot, sellers, months),
  });
  return planTable(text, "Plan_Streaks", {
    title: say.title,
    note: say.note,
    rowKey: "Seller",
    rows: sellers.names.map((Seller) => ({ Seller })),
    columns: {
      Seller: { as: "name" },
      Streak: {
        as: "count",
        formula: `=IF(Team_ShowStreaks<>INDEX(List_Shown,1),"",IF(${over(3)},${missed(3)}*(1+${missed(2)}*(1+${missed(1)}*(1+[@Before]))),IF(${over(2)},${missed(2)}*(1+${missed(1)}*(1+[@Before])),IF(${over(1)},${missed(1)}*(1+[@Before]),IF(COUNT([@Ago1])=0,"",[@Before])))))`,
      },
      Quota1: quota(1),
      Sold1: sold(1),
      Quota2: quota(2),
      Sold2: sold(2),
      Quota3: quota(3),
      Sold3: sold(3),
      Before: {
        as: "count",
        formula: "=IF([@Ago1]=1,1+IF([@Ago2]=1,1+IF([@Ago3]=1,1,0),0),0)",
      },
      Ago1: ago(1),
      Ago2: ago(2),
      Ago3: ago(3),
      Suggestion: {
        as: "text",
        formula: `=IF([@Streak]="","",IF([@Streak]>=Rule_MissTalk,${quoted(say.talk)},IF([@Streak]>=Rule_MissPlan,${quoted(say.plan)},"")))`,
      },
    },
  });
};
