import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { playColumns } from "../playColumns";

const blankRows = 3;

/** Plays the method gives examples of (C37–C39, A43–A45), each beside the director's own result. */
export const customerPlaysTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.customers.plays;
  return planTable(text, "Plan_CustomerPlays", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      "P-",
      rows.length + blankRows,
      rows.map(({ whom, play }) => ({ Whom: whom, Play: play })),
    ),
    columns: {
      Whom: { as: "name", input: true },
      ...playColumns,
      Own: { as: "text", input: true },
    },
  });
};
