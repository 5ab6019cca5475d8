import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

/** What changes outside, in three views (B02). */
export const viewsTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.year.views;
  return planTable(text, "Plan_Views", {
    title,
    note,
    rowKey: "View",
    rows: rows.map((view) => ({ View: view })),
    columns: {
      View: { as: "name" },
      Owner: { as: "person", input: true },
      Date: { as: "date", input: true },
      Effect: { as: "share", input: true },
      Source: { as: "text", input: true },
      Seen: { as: "sentence", input: true },
    },
  });
};
