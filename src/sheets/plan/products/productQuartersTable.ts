import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { isWild } from "../isWild";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";

/** What each product sold in the last eight quarters up to the as-of date; its stage of life is read from them. */
export const productQuartersTable = (text: SheetsText, listed: readonly string[]): TableBlock => {
  const { title, note } = text.products.quarters;
  const own = plainCriterion("[@Product]", isWild(listed));
  const quarter = (number: number) => {
    const back = 3 * (9 - number);
    const end = number === 8 ? "Plan_AsOf" : `EDATE(Plan_AsOf,-${back - 3})`;
    return {
      as: "money" as const,
      formula: `=SUMIFS(Sales_Amount,Sales_Product,${own},Sales_Date,">"&EDATE(Plan_AsOf,-${back}),Sales_Date,"<"&${end}+1)`,
    };
  };
  return planTable(text, "Plan_ProductQuarters", {
    title,
    note,
    rowKey: "Product",
    rows: (listed.length > 0 ? listed : [null]).map((name) => ({ Product: name })),
    columns: {
      Product: { as: "name" },
      Q1: quarter(1),
      Q2: quarter(2),
      Q3: quarter(3),
      Q4: quarter(4),
      Q5: quarter(5),
      Q6: quarter(6),
      Q7: quarter(7),
      Q8: quarter(8),
    },
  });
};
