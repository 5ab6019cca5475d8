import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { places } from "../places";
import { planTable } from "../planTable";
import type { ReceivableRows } from "../receivables/receivableRows";
import type { Snapshot } from "../snapshot";

const longest = 15;
const cell = (column: string): string => `INDEX(Receivables_${column},[@Row])`;

/** The largest overdue amounts, live; equal amounts in the order of the director's table. */
export const overdueTable = (text: SheetsText, snapshot: Snapshot, rows: ReceivableRows): TableBlock => {
  const { title, note } = text.risks.overdue;
  const late = `(${rows.open()}*${rows.late("1")})`;
  const known = (column: string): string =>
    hasNames(snapshot, `Receivables_${column}`) ? `=IF([@Row]="","",${cell(column)}&"")` : '=""';
  const term =
    rows.renewal === undefined
      ? "Rule_TermNew"
      : `IF(AND(Receivable_Renewal<>"",${cell("Contract")}=Receivable_Renewal),Rule_TermRenewal,Rule_TermNew)`;
  const byTerm = `${cell("Invoiced")}+${term}`;
  const due = hasNames(snapshot, "Receivables_Due")
    ? `IF(ISNUMBER(${cell("Due")}),${cell("Due")},${byTerm})`
    : byTerm;
  // SUMPRODUCT makes older spreadsheets work through AGGREGATE's arrays.
  return planTable(text, "Plan_Overdue", {
    title,
    note,
    rowKey: "Place",
    workingFrom: "Row",
    rows: places(longest),
    columns: {
      Place: { as: "count" },
      Invoice: { as: "name", formula: known("Invoice") },
      Customer: { as: "name", formula: known("Customer") },
      Amount: {
        as: "money",
        formula: `=IF([@Place]>Receivable_Count,"",SUMPRODUCT(AGGREGATE(14,6,Receivables_Amount/${late},[@Place])))`,
      },
      Due: { as: "date", formula: `=IF([@Row]="","",${due})` },
      Late: { as: "days", formula: '=IF([@Row]="","",Plan_AsOf-[@Due])' },
      Stage: {
        as: "name",
        formula:
          '=IF([@Row]="","",INDEX(Plan_Stages[Stage],IF([@Late]>=Rule_LegalAt,4,IF([@Late]>=Rule_JointAt,3,2))))',
      },
      Who: {
        as: "name",
        formula: '=IF([@Row]="","",INDEX(Plan_Stages[Who],MATCH([@Stage],Plan_Stages[Stage],0)))',
      },
      Row: {
        as: "count",
        formula: `=IF(ISNUMBER([@Amount]),SUMPRODUCT(AGGREGATE(15,6,(ROW(Receivables_Amount)-ROW(INDEX(Receivables_Amount,1))+1)/(${late}*(Receivables_Amount=[@Amount])),COUNTIFS(Plan_Overdue[Amount],[@Amount],Plan_Overdue[Place],"<="&[@Place]))),"")`,
      },
    },
  });
};
