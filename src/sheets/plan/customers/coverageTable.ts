import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** Months between reviews: each quarter for strategic customers (B21); the other two are ours. */
const reviewEvery = { strategic: 3, growth: 6, scattered: 12 } as const;

/** The pyramid of customers (B04): how each tier is served, and when its needs are reviewed next (B21). */
export const coverageTable = (text: SheetsText): TableBlock => {
  const { title, note, models } = text.customers.coverage;
  const { choices } = text.lists.List_CustomerTier;
  const isScattered = "[@Tier]=INDEX(List_CustomerTier,3)";
  return planTable(text, "Plan_Coverage", {
    title,
    note,
    rowKey: "Tier",
    totalLabel: text.total,
    rows: (["strategic", "growth", "scattered"] as const).map((tier) => ({
      Tier: choices[tier],
      Model: models[tier],
      Every: reviewEvery[tier],
    })),
    columns: {
      Tier: { as: "name" },
      Money: {
        as: "money",
        formula: `=SUMIFS(Plan_Customers[Money],Plan_Customers[Tier],[@Tier])+IF(${isScattered},SUMIFS(Plan_Customers[Money],Plan_Customers[Customer],${quoted(text.customers.others)}),0)`,
        total: "sum",
      },
      Customers: {
        as: "count",
        formula: `=COUNTIF(Plan_Customers[Tier],[@Tier])+IF(${isScattered},Customer_Known-COUNTIF(Plan_Customers[Tier],"?*"),0)`,
        total: "sum",
      },
      Share: {
        as: "share",
        formula: '=IF(Customer_YearSold<=0,"",[@Money]/Customer_YearSold)',
        total: "sum",
      },
      Light: {
        as: "light",
        formula:
          '=IF([@Next]="","",INDEX(List_Light,IF(Plan_AsOf>[@Next],3,IF(Plan_AsOf>=[@Next]-Rule_ReviewSoonDays,2,1))))',
        total: footingCheck(text, "SUM(Plan_Coverage[Money])", "Customer_YearSold"),
      },
      Model: { as: "sentence" },
      Owner: { as: "person", input: true },
      Next: {
        as: "date",
        formula: '=IF([@Every]="","",IF([@Last]="",Quarter_End,EDATE([@Last],[@Every])))',
      },
      Last: { as: "date", input: true },
      Every: { as: "count", input: true, least: 1 },
    },
  });
};
