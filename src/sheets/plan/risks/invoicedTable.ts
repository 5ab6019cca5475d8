import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { places } from "../places";
import { planTable } from "../planTable";

/** Twelve months of invoices up to the day in As of, and how many of their days what is open stands for, counted back (A22). */
export const invoicedTable = (text: SheetsText): TableBlock => {
  const { title, note } = text.risks.invoiced;
  return planTable(text, "Plan_Invoiced", {
    title,
    note,
    rowKey: "Place",
    totalLabel: text.total,
    rows: places(12),
    columns: {
      Place: { as: "count" },
      Month: {
        as: "month",
        formula: "=EDATE(Plan_AsOf-DAY(Plan_AsOf)+1,[@Place]-ROWS(Plan_Invoiced[Place]))",
      },
      Days: { as: "days", formula: "=MIN(EDATE([@Month],1)-1,Plan_AsOf)-[@Month]+1", total: "sum" },
      Invoiced: {
        as: "money",
        formula:
          '=SUMIFS(Receivables_Amount,Receivables_Invoiced,">="&[@Month],Receivables_Invoiced,"<"&[@Month]+[@Days])',
        total: "sum",
      },
      Left: {
        as: "money",
        formula: '=MAX(0,Receivable_Open-SUMIFS(Plan_Invoiced[Invoiced],Plan_Invoiced[Place],">"&[@Place]))',
      },
      Counted: {
        as: "index",
        formula: "=IF([@Left]<=0,0,IF([@Left]>=[@Invoiced],[@Days],[@Days]*[@Left]/[@Invoiced]))",
        total: "sum",
      },
    },
  });
};
