import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { playColumns } from "../playColumns";

const blankRows = 3;

/** What is done online and offline to win and keep customers (B07, B19, B20, A51, A52). */
export const channelPlaysTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.channels.plays;
  return planTable(text, "Plan_ChannelPlays", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      "C-",
      rows.length + blankRows,
      rows.map(({ kind, play }) => ({ Kind: kind, Play: play })),
    ),
    columns: {
      Kind: { as: "name", input: true },
      ...playColumns,
    },
  });
};
