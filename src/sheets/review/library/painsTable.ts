import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../../plan/hasNames";
import { isNamed } from "../../plan/isNamed";
import { numbered } from "../../plan/numbered";
import { plainName } from "../../plan/plainName";
import { planTable } from "../../plan/planTable";
import type { SheetKey } from "../../plan/sheetKeys";
import type { Snapshot } from "../../plan/snapshot";

const mostStarts = 6;
const blankRows = 4;

/** Where pains are named: causes of complaints, the Risks sheet's own register, and the cases. */
const sources = (snapshot: Snapshot, picked: readonly SheetKey[]): readonly string[] => [
  ...(hasNames(snapshot, "Complaints_Cause") ? ["Complaints_Cause"] : []),
  ...(picked.includes("Risks") && !hasNames(snapshot, "Complaints_Opened") ? ["Plan_Complaints[Cause]"] : []),
  "Review_Cases[Pain]",
];

/** Pain points by how often they are named, and what became of them at R&D (B46). */
export const painsTable = (text: SheetsText, snapshot: Snapshot, picked: readonly SheetKey[]): TableBlock => {
  const { title, note } = text.library.pains;
  const causes = hasNames(snapshot, "Complaints_Cause")
    ? (snapshot.lists.Complaints_Cause ?? []).filter(isNamed).slice(0, mostStarts)
    : Object.values<string>(text.lists.List_Cause.choices).slice(0, -1);
  const count = sources(snapshot, picked)
    .map((column) => `COUNTIFS(${column},"*"&[@Keyword]&"*")`)
    .join("+");
  return planTable(text, "Review_Pains", {
    title,
    note,
    rowKey: "Id",
    workingFrom: "Order",
    rows: numbered(
      "N-",
      causes.length + blankRows,
      causes.map((cause) => ({ Pain: cause, Keyword: plainName(cause) })),
    ),
    columns: {
      Pain: { as: "text", input: true },
      Id: { as: "name" },
      Keyword: { as: "name", input: true },
      Rank: {
        as: "count",
        formula: '=IF(N([@Order])<=0,"",1+SUMPRODUCT(--(Review_Pains[Order]>[@Order])))',
      },
      Trial: { as: "text", input: true },
      Cases: { as: "count", formula: `=IF(OR([@Pain]="",[@Keyword]=""),"",${count})` },
      Passed: { as: "date", input: true },
      Answered: { as: "date", input: true },
      Order: {
        as: "index",
        formula:
          "=IF(N([@Cases])=0,0,[@Cases]-(ROW()-ROW(Review_Pains[[#Headers],[Order]]))/(ROWS(Review_Pains[Pain])+1))",
      },
    },
  });
};
