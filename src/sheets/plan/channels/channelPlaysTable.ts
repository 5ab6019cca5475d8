import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

const blankRows = 3;

/** What is done online and offline to win and keep customers (B07, B19, B20, A51, A52). */
export const channelPlaysTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.channels.plays;
  return planTable(text, "Plan_ChannelPlays", {
    title,
    note,
    rowKey: "Id",
    rows: Array.from({ length: rows.length + blankRows }, (_, index) => ({
      Id: `C-${String(index + 1).padStart(2, "0")}`,
      Kind: rows[index]?.kind ?? null,
      Play: rows[index]?.play ?? null,
    })),
    columns: {
      Kind: { as: "name", input: true },
      Start: { as: "date", input: true },
      Due: { as: "date", input: true },
      Progress: { as: "share", input: true, least: 0, most: 1 },
      Id: { as: "name" },
      Play: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
    },
  });
};
