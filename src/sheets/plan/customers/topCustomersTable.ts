import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

const place = "MATCH([@Rank],Plan_Customers[Rank],0)";

/** The ten largest customers of the last twelve months and what they bring together, live. */
export const topCustomersTable = (text: SheetsText, listed: number): TableBlock =>
  planTable(text, "Plan_TopCustomers", {
    title: text.customers.top.title,
    rowKey: "Rank",
    rows: Array.from({ length: Math.max(1, Math.min(10, listed)) }, (_, index) => ({ Rank: index + 1 })),
    columns: {
      Customer: { as: "name", formula: `=IFERROR(INDEX(Plan_Customers[Customer],${place}),"")` },
      Money: { as: "money", formula: `=IF([@Customer]="","",INDEX(Plan_Customers[Money],${place}))` },
      Rank: { as: "count" },
      Share: {
        as: "share",
        formula: '=IF(OR([@Customer]="",Customer_YearSold<=0),"",[@Money]/Customer_YearSold)',
      },
      Cumulative: {
        as: "share",
        formula:
          '=IF(NOT(ISNUMBER([@Share])),"",SUMIFS(Plan_TopCustomers[Share],Plan_TopCustomers[Rank],"<="&[@Rank]))',
      },
    },
  });
