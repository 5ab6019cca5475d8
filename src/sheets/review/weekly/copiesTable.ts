import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";
import type { ReviewLines } from "../results/reviewLines";
import { rankedColumns, rankedRows } from "./rankedLines";

/** The war meeting's third question: whose method others should copy, the three furthest ahead of each kind (A63). */
export const copiesTable = (text: SheetsText, lines: readonly ReviewLines[]): TableBlock => {
  const { title, note, none } = text.weekly.copies;
  return planTable(text, "Review_WarCopies", {
    title,
    note,
    rowKey: "Key",
    workingFrom: "Place",
    rows: rankedRows(text, lines, "+"),
    columns: rankedColumns(text, none),
  });
};
