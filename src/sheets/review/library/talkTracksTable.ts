import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { usedColumns } from "./usedColumns";

const blankRows = 5;

/** What the customer says and what we say or ask, by kind (A38, B52). */
export const talkTracksTable = (text: SheetsText): TableBlock => {
  const { tracks, starts } = text.library;
  const { choices } = text.lists.List_TrackKind;
  return planTable(text, "Review_TalkTracks", {
    title: tracks.title,
    note: tracks.note,
    rowKey: "Id",
    rows: numbered(
      "H-",
      starts.tracks.length + blankRows,
      starts.tracks.map(({ kind, says, answer }) => ({ Kind: choices[kind], Says: says, Answer: answer })),
    ),
    columns: {
      Says: { as: "text", input: true },
      Id: { as: "name" },
      Kind: { as: "choice", input: true, choices: "List_TrackKind" },
      Rate: usedColumns.rate,
      Answer: { as: "sentence", input: true },
      ...usedColumns.counts,
      Owner: { as: "person", input: true },
    },
  });
};
