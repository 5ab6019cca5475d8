import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

const mostWarnings = 12;
const place = "MATCH([@Rank],Plan_Customers[Warned],0)";

/**
 * The warning list (A47): customers below the healthy line, the most money at stake first.
 *
 * The next step is the director's own, and until one is typed what the customer's band asks for (B38–B40).
 */
export const warningsTable = (text: SheetsText, listed: number): TableBlock => {
  const { title, note } = text.customers.warnings;
  return planTable(text, "Plan_Warnings", {
    title,
    note,
    rowKey: "Rank",
    rows: Array.from({ length: Math.max(1, Math.min(mostWarnings, listed)) }, (_, index) => ({
      Rank: index + 1,
    })),
    columns: {
      Customer: { as: "name", formula: `=IFERROR(INDEX(Plan_Customers[Customer],${place}),"")` },
      Stake: { as: "money", formula: `=IF([@Customer]="","",INDEX(Plan_Customers[Stake],${place}))` },
      Rank: { as: "count" },
      Score: { as: "count", formula: `=IF([@Customer]="","",INDEX(Plan_Customers[Score],${place}))` },
      Band: { as: "light", formula: `=IF([@Customer]="","",INDEX(Plan_Customers[Band],${place}))` },
      Step: {
        as: "sentence",
        lines: 2,
        formula: `=IF([@Customer]="","",IF(INDEX(Plan_Customers[Step],${place})<>"",INDEX(Plan_Customers[Step],${place}),INDEX(List_HealthPlay,MATCH([@Band],List_HealthBand,0))))`,
      },
      Owner: { as: "person", formula: `=IF([@Customer]="","",INDEX(Plan_Customers[Owner],${place})&"")` },
      Due: {
        as: "date",
        formula: `=IF([@Customer]="","",IF(INDEX(Plan_Customers[Due],${place})="","",INDEX(Plan_Customers[Due],${place})))`,
      },
      Driver: {
        as: "name",
        formula:
          '=IF([@Customer]="","",IFERROR(INDEX(Plan_Health[Driver],MATCH([@Customer],Plan_Health[Customer],0)),""))',
      },
      Days: { as: "days", formula: `=IF([@Customer]="","",INDEX(Plan_Customers[Days],${place}))` },
    },
  });
};
