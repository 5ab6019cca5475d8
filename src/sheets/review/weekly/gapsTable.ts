import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";
import type { ReviewLines } from "../results/reviewLines";
import { rankedColumns, rankedRows } from "./rankedLines";

/** The war meeting's first question: who and what drags, the three furthest behind of each kind, and why (A63). */
export const gapsTable = (text: SheetsText, lines: readonly ReviewLines[]): TableBlock => {
  const { title, note, none } = text.weekly.gaps;
  return planTable(text, "Review_WarGaps", {
    title,
    note,
    rowKey: "Key",
    workingFrom: "Place",
    rows: rankedRows(text, lines, "-"),
    columns: rankedColumns(text, none),
  });
};
