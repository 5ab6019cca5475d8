import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";
import type { ReviewLines } from "../results/reviewLines";
import { rankedColumns, rankedRows } from "./rankedLines";

/** The war meeting's first question: who and what drags, the three furthest behind of each kind, and why (A63). */
export const gapsTable = (text: SheetsText, lines: readonly ReviewLines[]): TableBlock => {
  const { title, note } = text.weekly.gaps;
  const { Line, Attainment, Lead, About, Check, Place } = rankedColumns(text);
  return planTable(text, "Review_WarGaps", {
    title,
    note,
    rowKey: "Key",
    workingFrom: "Place",
    rows: rankedRows(text, lines, "-"),
    columns: {
      Of: { as: "name" },
      Rank: { as: "count" },
      Line,
      Attainment,
      Lead,
      Said: { as: "text", input: true },
      About,
      Who: { as: "person", input: true },
      Due: { as: "date", input: true },
      Check,
      Place,
      Key: { as: "name" },
    },
  });
};
