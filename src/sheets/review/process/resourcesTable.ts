import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Cell, RowFormula, TableBlock } from "../../blueprint/blueprint";
import { battleRows } from "../../plan/actions/battlesTable";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planFormula } from "../../plan/planFormula";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import type { SheetKey } from "../../plan/sheetKeys";

const blankRows = 4;

type Row = Readonly<Record<string, Cell | RowFormula>>;

const ofExpos = (column: "Cost" | "Orders" | "Sales"): string =>
  planFormula(`SUMIFS(Review_Events[${column}],Review_Events[Kind],INDEX(List_EventKind,2))`);
const unlessNone = (amount: string): RowFormula => ({ formula: `=IF(${amount}=0,"",${amount})` });

/** A key battle of the Actions sheet with what it was granted. */
const battle = (id: string): Row => {
  const cell = (column: "Battle" | "Granted"): string =>
    planFormula(`INDEX(Plan_Battles[${column}],MATCH("${id}",Plan_Battles[Id],0))`);
  return {
    Resource: { formula: `=IF(${cell("Battle")}="","",${cell("Battle")})` },
    Spent: unlessNone(`N(${cell("Granted")})`),
  };
};

/** What was spent on expos, key battles and other resources, what was signed for it and what came back (A78). */
export const resourcesTable = (
  text: SheetsText,
  decisions: Decisions,
  picked: readonly SheetKey[],
): TableBlock => {
  const { title, note, expos } = text.process.resources;
  const tag = quarterTag(decisions);
  const battles = picked.includes("Actions") ? numbered(`${tag}-B`, battleRows, []) : [];
  const starts: readonly Row[] = [
    {
      Resource: expos,
      Spent: unlessNone(ofExpos("Cost")),
      Signed: unlessNone(ofExpos("Orders")),
      Return: unlessNone(`${ofExpos("Sales")}*Process_Margin`),
    },
    ...battles.map(({ Id }) => battle(String(Id))),
  ];
  return planTable(text, "Review_Resources", {
    title,
    note,
    rowKey: "Id",
    totalLabel: text.total,
    rows: numbered(`${tag}-R`, starts.length + blankRows, starts),
    columns: {
      Resource: { as: "text", input: true },
      Id: { as: "name" },
      Spent: { as: "money", input: true, least: 0, total: "sum" },
      Signed: { as: "count", input: true, least: 0, total: "sum" },
      Light: {
        as: "light",
        formula: '=IF([@Roi]="","",INDEX(List_Light,IF([@Roi]>=Rule_ReturnAt,1,3)))',
      },
      Return: { as: "money", input: true, total: "sum" },
      Each: { as: "money", formula: '=IF(OR(N([@Spent])<=0,N([@Signed])<=0),"",[@Spent]/[@Signed])' },
      Roi: {
        as: "return",
        formula: '=IF(OR(N([@Spent])<=0,NOT(ISNUMBER([@Return]))),"",[@Return]/[@Spent]-1)',
      },
    },
  });
};
