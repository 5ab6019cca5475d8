import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";

const rows = 40;
const alike = "(Review_Snapshot[Kind]=[@Kind])*(Review_Snapshot[What]=[@What])" as const;

/** What was measured in the market week by week, and how far each moved since it was last measured (A32, A33). */
export const snapshotTable = (text: SheetsText): TableBlock => {
  const { title, note } = text.market.snapshot;
  const kinds = Object.values(text.lists.List_SnapshotKind.choices);
  return planTable(text, "Review_Snapshot", {
    title,
    note,
    rowKey: "Id",
    workingFrom: "Last",
    rows: numbered(
      "S",
      rows,
      kinds.map((Kind) => ({ Kind })),
    ),
    columns: {
      Week: { as: "date", input: true },
      Kind: { as: "choice", input: true, choices: "List_SnapshotKind" },
      What: { as: "name", input: true },
      Value: { as: "number", input: true },
      Before: {
        as: "number",
        formula: `=IF([@Last]="","",SUMPRODUCT(${alike}*(Review_Snapshot[Week]=[@Last])*Review_Snapshot[Value])/SUMPRODUCT(${alike}*(Review_Snapshot[Week]=[@Last])))`,
      },
      Change: {
        as: "share",
        formula: '=IF(OR(N([@Before])<=0,[@Value]=""),"",[@Value]/[@Before]-1)',
      },
      Light: {
        as: "light",
        formula:
          '=IF([@Change]="","",INDEX(List_Light,IF(ABS([@Change])>=2*Rule_SnapshotMove,3,IF(ABS([@Change])>=Rule_SnapshotMove,2,1))))',
      },
      Means: { as: "text", input: true },
      Source: { as: "text", input: true },
      Id: { as: "name" },
      Last: {
        as: "date",
        formula: `=IF(OR([@What]="",[@Week]=""),"",IFERROR(SUMPRODUCT(AGGREGATE(14,6,Review_Snapshot[Week]/(${alike}*(Review_Snapshot[Week]>0)*(Review_Snapshot[Week]<[@Week])*ISNUMBER(Review_Snapshot[Value])),1)),""))`,
      },
    },
  });
};
