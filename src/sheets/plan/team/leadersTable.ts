import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { places } from "../places";
import { planTable } from "../planTable";
import { namedOnly } from "./sellerFormulas";
import type { Sellers } from "./sellersOf";

const longest = 5;
/** Of two who sold the same, the first in the table leads. */
const tieBreak = (column: string) => `ROW(${column})/10^6`;

/** The month's and the quarter's best sellers (B25, C57). */
export const leadersTable = (text: SheetsText, sellers: Sellers): TableBlock => {
  const { title, note } = text.team.leaders;
  const best = (column: "ThisMonth" | "Sold"): string => {
    const cells = `Plan_Team[${column}]`;
    const sold = `${cells}${namedOnly(sellers, "Plan_Team")}`;
    const key = `${sold}-${tieBreak(cells)}`;
    return `=IF(SUMPRODUCT(--(${sold}>0))<[@Place],"",MATCH(SUMPRODUCT(LARGE(${key},[@Place])),INDEX(${key},0),0))`;
  };
  return planTable(text, "Plan_Leaders", {
    title,
    note,
    rowKey: "Place",
    workingFrom: "MonthRow",
    rows: places(longest),
    columns: {
      Place: { as: "count" },
      OfMonth: { as: "name", formula: '=IF([@MonthRow]="","",INDEX(Plan_Team[Seller],[@MonthRow]))' },
      Month: { as: "money", formula: '=IF([@MonthRow]="","",INDEX(Plan_Team[ThisMonth],[@MonthRow]))' },
      OfQuarter: { as: "name", formula: '=IF([@QuarterRow]="","",INDEX(Plan_Team[Seller],[@QuarterRow]))' },
      Quarter: { as: "money", formula: '=IF([@QuarterRow]="","",INDEX(Plan_Team[Sold],[@QuarterRow]))' },
      Attainment: {
        as: "share",
        formula: '=IF([@QuarterRow]="","",INDEX(Plan_Team[Attainment],[@QuarterRow]))',
      },
      MonthRow: { as: "count", formula: best("ThisMonth") },
      QuarterRow: { as: "count", formula: best("Sold") },
    },
  });
};
