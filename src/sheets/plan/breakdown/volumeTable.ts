import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { planTable } from "../planTable";
import { splitName } from "./splitName";

/** The quarter in three blocks: new customers, more to existing ones, slow stock; together the target (A15, A16). */
export const volumeTable = (text: SheetsText): TableBlock => {
  const { title, note, blocks } = text.breakdown.volume;
  return planTable(text, "Plan_Volume", {
    title,
    note,
    rowKey: "Line",
    totalLabel: text.total,
    rows: blocks.map((block) => ({ Line: block, Weight: 1 })),
    columns: {
      Line: { as: "name" },
      Owner: { as: "person", input: true },
      Target: {
        as: "money",
        formula: `=INDEX(${splitName("Plan_Volume")},ROW()-ROW(Plan_Volume[[#Headers],[Target]]))`,
        total: "sum",
      },
      Share: { as: "share", formula: '=IF(Quarter_Target=0,"",[@Target]/Quarter_Target)', total: "sum" },
      Weight: { as: "index", input: true, least: 0, total: "sum" },
      Lock: {
        as: "money",
        input: true,
        total: footingCheck(text, "SUM(Plan_Volume[Target])", "Quarter_Target"),
      },
      Resource: { as: "text", input: true },
      Strategy: { as: "text", input: true },
    },
  });
};
