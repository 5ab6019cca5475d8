import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { linkTo } from "../../plan/linkTo";
import { planTable } from "../../plan/planTable";
import type { SheetKey } from "../../plan/sheetKeys";
import { sheetWords } from "../../plan/sheetWords";

type What = keyof SheetsText["library"]["elsewhere"]["rows"];

/** What the plan's sheets hold already, and in which table. */
const held: readonly {
  readonly what: What;
  readonly on: SheetKey;
  readonly table: string;
  readonly also?: SheetKey;
}[] = [
  { what: "documents", on: "Team", table: "Plan_Library" },
  { what: "redLines", on: "Risks", table: "Plan_RedLines" },
  { what: "contingency", on: "Actions", table: "Plan_Contingency" },
  { what: "plays", on: "Actions", table: "Plan_AlertPlays", also: "Cockpit" },
  { what: "personas", on: "Channels", table: "Plan_Personas" },
  { what: "path", on: "Channels", table: "Plan_ConversionPath" },
  { what: "grades", on: "Channels", table: "Plan_LeadGrades" },
  { what: "customers", on: "Customers", table: "Plan_CustomerPlays" },
];

/** Links to what other sheets of the plan hold, so that nothing is kept twice; nothing without them. */
export const elsewhereTable = (text: SheetsText, picked: readonly SheetKey[]): readonly TableBlock[] => {
  const { title, note, rows } = text.library.elsewhere;
  const standing = held.filter(
    ({ on, also }) => picked.includes(on) && (also === undefined || picked.includes(also)),
  );
  if (standing.length === 0) return [];
  return [
    planTable(text, "Review_Elsewhere", {
      title,
      note,
      rowKey: "What",
      rows: standing.map(({ what, on, table }) => ({
        What: rows[what],
        Link: { formula: linkTo(table, sheetWords(text, on).tab) },
      })),
      columns: { What: { as: "name" }, Link: { as: "link" } },
    }),
  ];
};
