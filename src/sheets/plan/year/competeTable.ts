import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { leadOverRivals } from "./leadOverRivals";
import { mostMarks } from "./mostMarks";
import { weightedMarks } from "./weightedMarks";

/** Marks for product, channel, brand and service against two rivals, and the weighted scores out of 100 (B03). */
export const competeTable = (text: SheetsText): TableBlock => {
  const { title, note, items, of } = text.year.compete;
  const mark = { as: "number", input: true, least: 0, most: mostMarks } as const;
  return planTable(text, "Plan_Compete", {
    title,
    note,
    rowKey: "Item",
    totalLabel: text.year.compete.score,
    rows: items.map((item, at) => ({ Item: item, Weight: 1, Of: of[at] ?? null })),
    columns: {
      Item: { as: "name" },
      Us: { ...mark, total: weightedMarks("Us") },
      RivalA: { ...mark, total: weightedMarks("RivalA") },
      RivalB: { ...mark, total: weightedMarks("RivalB") },
      Lead: {
        as: "number",
        formula: leadOverRivals,
      },
      Of: { as: "name" },
      Weight: { as: "index", input: true, least: 0 },
    },
  });
};
