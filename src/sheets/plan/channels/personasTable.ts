import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

const blankRows = 4;

/** Who is met where, and what moves them (C35). */
export const personasTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.channels.personas;
  return planTable(text, "Plan_Personas", {
    title,
    note,
    rowKey: "Id",
    rows: Array.from({ length: rows.length + blankRows }, (_, index) => ({
      Id: `W-${String(index + 1).padStart(2, "0")}`,
      Persona: rows[index]?.persona ?? null,
      Where: rows[index]?.where ?? null,
      Message: rows[index]?.message ?? null,
    })),
    columns: {
      Persona: { as: "name", input: true },
      Where: { as: "name", input: true },
      Start: { as: "date", input: true },
      Due: { as: "date", input: true },
      Id: { as: "name" },
      Message: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
    },
  });
};
