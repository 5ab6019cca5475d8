import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

const blankRows = 3;

/** Plays the method gives examples of (C37–C39, A43–A45), each beside the director's own result. */
export const customerPlaysTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.customers.plays;
  return planTable(text, "Plan_CustomerPlays", {
    title,
    note,
    rowKey: "Id",
    rows: Array.from({ length: rows.length + blankRows }, (_, index) => ({
      Id: `P-${String(index + 1).padStart(2, "0")}`,
      Whom: rows[index]?.whom ?? null,
      Play: rows[index]?.play ?? null,
    })),
    columns: {
      Whom: { as: "name", input: true },
      Start: { as: "date", input: true },
      Due: { as: "date", input: true },
      Progress: { as: "share", input: true, least: 0, most: 1 },
      Id: { as: "name" },
      Play: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Own: { as: "text", input: true },
    },
  });
};
