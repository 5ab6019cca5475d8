import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { isNamed } from "../isNamed";
import { planTable } from "../planTable";
import type { ReceivableRows } from "../receivables/receivableRows";
import type { Snapshot } from "../snapshot";

const mostProducts = 100;

/** The overdue share of each product's open money, strictly over the limit asking to act (A68); undefined without products. */
export const overdueRates = (
  text: SheetsText,
  { lists }: Snapshot,
  rows: ReceivableRows,
): TableBlock | undefined => {
  const products = (lists.Receivables_Product ?? []).filter(isNamed).slice(0, mostProducts);
  if (products.length === 0) return undefined;
  const { title, note, others } = text.risks.rates;
  const own = "(Receivables_Product=[@Product])";
  const rest = "(COUNTIF(Plan_OverdueRates[Product],Receivables_Product)=0)";
  const amounts = (which: string) => ({
    Open: { formula: `=SUMPRODUCT(${rows.open()}*${which},Receivables_Amount)` },
    Overdue: { formula: `=SUMPRODUCT(${rows.open()}*${rows.late("1")}*${which},Receivables_Amount)` },
  });
  return planTable(text, "Plan_OverdueRates", {
    title,
    note,
    rowKey: "Product",
    totalLabel: text.total,
    rows: [
      ...products.map((name) => ({ Product: name, ...amounts(own) })),
      { Product: others, ...amounts(rest) },
    ],
    columns: {
      Product: { as: "name" },
      Light: {
        as: "light",
        formula: '=IF(ISNUMBER([@Rate]),INDEX(List_Light,IF([@Rate]>Rule_OverdueRate,3,1)),"")',
        total: footingCheck(text, "SUM(Plan_OverdueRates[Open])", "Receivable_Open"),
      },
      Open: { as: "money", total: "sum" },
      Overdue: { as: "money", total: "sum" },
      Rate: {
        as: "share",
        formula: '=IF([@Open]<=0,"",[@Overdue]/[@Open])',
        total: "=Receivable_Rate",
      },
    },
  });
};
