import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { planFormula } from "../planFormula";
import type { PricedSales } from "../prices/pricedSales";
import type { Snapshot } from "../snapshot";

const keyWord = /\bkey\b|\bka\b|strategic|大客户|重点|战略/i;
const smallWord = /\bsmall\b|\bsmb\b|\bsme\b|小|零散/i;

/** The discount given in the quarter, and how many of its sales went under their floor (A18, A21). */
export const pricesForm = (
  { risks: { prices: say }, lists }: SheetsText,
  snapshot: Snapshot,
  { from, known, share, isUnsound, given }: PricedSales,
): FormBlock => ({
  block: "form",
  key: "Prices",
  title: say.title,
  note: say.note,
  items: {
    ...(from === "discounts"
      ? {
          Price_Means: {
            as: "choice" as const,
            input: true,
            label: say.Price_Means,
            choices: "List_DiscountMeans",
            start: lists.List_DiscountMeans.choices.off,
            note: say.meansNote,
          },
        }
      : {}),
    Price_Given: { as: "share", label: say.Price_Given, formula: `=${given}`, note: say.givenNote },
    Price_Sales: {
      as: "count",
      label: say.Price_Sales,
      formula: `=IF(${isUnsound},"",SUMPRODUCT(${known}))`,
      note: from === "list" ? say.listNote : say.discountNote,
    },
    Price_Low: {
      as: "count",
      label: say.Price_Low,
      formula: `=IF(${isUnsound},0,SUMPRODUCT(--ISNUMBER(1/(${known}*(${share}<MAX(Rule_FloorKA,Rule_FloorMid,Rule_FloorSMB))))))`,
      note: say.lowNote,
    },
    Price_Breaches: {
      as: "count",
      label: say.Price_Breaches,
      formula: planFormula('=COUNTIF(Plan_LowPrices[Verdict],"■*")'),
      note: say.breachesNote,
    },
    ...(hasNames(snapshot, "Sales_Customer", "Customers_Name", "Customers_Segment")
      ? {
          Price_Key: {
            as: "text" as const,
            input: true,
            label: say.Price_Key,
            start: (snapshot.lists.Customers_Segment ?? []).find((word) => keyWord.test(word)) ?? null,
            note: say.keyNote,
          },
          Price_Small: {
            as: "text" as const,
            input: true,
            label: say.Price_Small,
            start: (snapshot.lists.Customers_Segment ?? []).find((word) => smallWord.test(word)) ?? null,
            note: say.smallNote,
          },
        }
      : {}),
  },
});
