import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** Volume, quality and speed, each with a result and the ability that serves it (A13, A16, A27). */
export const matrixTable = (text: SheetsText): TableBlock => {
  const { title, note, rows, unbound } = text.drivers.matrix;
  return planTable(text, "Plan_Matrix", {
    title,
    note,
    rowKey: "Dimension",
    rows: rows.map(([Dimension = "", Result = "", Ability = "", Serves = ""]) => ({
      Dimension,
      Result,
      Ability,
      Serves,
    })),
    columns: {
      Dimension: { as: "name" },
      Check: { as: "check", formula: `=IF([@Ability]="","",IF([@Serves]="",${quoted(unbound)},"✓"))` },
      Owner: { as: "person", input: true },
      Serves: { as: "name", input: true },
      Result: { as: "text", input: true },
      Ability: { as: "text", input: true },
    },
  });
};

/** New customers, upsell and slow stock as parts of the quarter's target, and what no part has claimed (A15, C05). */
export const volumeTable = (text: SheetsText, newShare: number): TableBlock => {
  const { title, note, rows, rest } = text.drivers.volume;
  return planTable(text, "Plan_Volume", {
    title,
    note,
    rowKey: "Block",
    totalLabel: text.total,
    rows: [
      ...rows.map(([Block = "", By = ""], index) => ({ Block, By, Typed: index === 0 ? newShare : null })),
      { Block: rest },
    ],
    columns: {
      Block: { as: "name" },
      Target: {
        as: "money",
        formula: "=Quarter_Target*[@Share]",
        total: "sum",
      },
      Share: {
        as: "share",
        formula: `=IF([@Block]=${quoted(rest)},1-SUM(Plan_Volume[Typed]),N([@Typed]))`,
        total: "sum",
      },
      Typed: { as: "share", input: true, least: 0, most: 1 },
      By: {
        as: "text",
        input: true,
        total: footingCheck(text, "SUM(Plan_Volume[Target])", "Quarter_Target"),
      },
    },
  });
};
