import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { usedColumns } from "./usedColumns";

const blankRows = 5;

/** What to do when something happens, and in how many cases it worked (A37, B46, B52). */
export const playbooksTable = (text: SheetsText): TableBlock => {
  const { playbooks, starts } = text.library;
  return planTable(text, "Review_Playbooks", {
    title: playbooks.title,
    note: playbooks.note,
    rowKey: "Id",
    rows: numbered(
      "M-",
      starts.playbooks.length + blankRows,
      starts.playbooks.map(({ when, does }) => ({ Trigger: when, Response: does })),
    ),
    columns: {
      Trigger: { as: "text", input: true },
      Id: { as: "name" },
      Owner: { as: "person", input: true },
      Rate: usedColumns.rate,
      Response: { as: "sentence", input: true },
      ...usedColumns.counts,
    },
  });
};
