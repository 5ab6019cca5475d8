import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

/** What the best sellers hand on: each document, where it lies and how much of the team works by it (A30, A38). */
export const libraryTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.team.library;
  return planTable(text, "Plan_Library", {
    title,
    note,
    rowKey: "Document",
    rows: rows.map((Document) => ({ Document })),
    columns: {
      Document: { as: "name" },
      Owner: { as: "person", input: true },
      Users: { as: "count", input: true, least: 0 },
      Share: {
        as: "share",
        formula: '=IF(OR([@Users]="",Team_Heads=0),"",MIN(1,[@Users]/Team_Heads))',
      },
      Reviewed: { as: "date", input: true },
      Place: { as: "text", input: true },
    },
  });
};
