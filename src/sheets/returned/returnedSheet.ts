import { returnedTextOf } from "../../locales/returnedTextOf";
import type { Language } from "../../locales/language";
import type { Blueprint } from "../blueprint/blueprint";
import type { ReturnedLine } from "./ReturnedLine";

export const returnedTable = "Plan_Returned";
export const returnedColumns = [
  "Sheet",
  "Row",
  "Column",
  "Value",
  "File",
  "FileSheet",
  "Cell",
  "Became",
  "On",
  "Table",
] as const;
export type ReturnedColumn = (typeof returnedColumns)[number];

const nowhere = "—";

/** Returned: everything that files said otherwise than the plan, each with where it comes from and what became of it. */
export const returnedSheet = (lines: readonly ReturnedLine[], language: Language): Blueprint => {
  const { sheet } = returnedTextOf(language);
  return {
    key: "Returned",
    tab: sheet.tab,
    family: "rules",
    title: sheet.title,
    sentence: sheet.sentence,
    blocks: [
      {
        block: "table",
        key: returnedTable,
        title: sheet.table,
        rowKey: "Cell",
        columns: {
          Sheet: { as: "name", label: sheet.columns.Sheet },
          Row: { as: "name", label: sheet.columns.Row },
          Column: { as: "name", label: sheet.columns.Column },
          Value: { as: "text", label: sheet.columns.Value },
          File: { as: "name", label: sheet.columns.File },
          FileSheet: { as: "name", label: sheet.columns.FileSheet },
          Cell: { as: "name", label: sheet.columns.Cell },
          Became: { as: "text", label: sheet.columns.Became },
          On: { as: "date", label: sheet.columns.On },
          Table: { as: "name", label: sheet.columns.Table },
        },
        rows:
          lines.length === 0
            ? [{ Sheet: nowhere }]
            : lines.map((line) => ({ ...line, Became: sheet.became[line.Became] })),
      },
    ],
  };
};
