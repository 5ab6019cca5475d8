import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";

const blankRows = 4;

/** Who is met where, and what moves them (C35). */
export const personasTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.channels.personas;
  return planTable(text, "Plan_Personas", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      "W-",
      rows.length + blankRows,
      rows.map(({ persona, where, message }) => ({ Persona: persona, Where: where, Message: message })),
    ),
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
