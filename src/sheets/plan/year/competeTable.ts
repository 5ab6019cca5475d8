import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

const mostMarks = 5;

/** Marks for product, channel, brand and service against two rivals, and the weighted scores out of 100 (B03). */
export const competeTable = (text: SheetsText): TableBlock => {
  const { title, note, items, of } = text.year.compete;
  const mark = { as: "number", input: true, least: 0, most: mostMarks } as const;
  const score = (column: string): string => {
    const weights = `SUMPRODUCT(ISNUMBER(Plan_Compete[${column}])*Plan_Compete[Weight])`;
    return `=IF(${weights}<=0,"",ROUND(SUMPRODUCT(Plan_Compete[${column}],Plan_Compete[Weight])/${weights}*100/${mostMarks},1))`;
  };
  return planTable(text, "Plan_Compete", {
    title,
    note,
    rowKey: "Item",
    totalLabel: text.year.compete.score,
    rows: items.map((item, at) => ({ Item: item, Weight: 1, Of: of[at] ?? null })),
    columns: {
      Item: { as: "name" },
      Weight: { as: "index", input: true, least: 0 },
      Us: { ...mark, total: score("Us") },
      RivalA: { ...mark, total: score("RivalA") },
      RivalB: { ...mark, total: score("RivalB") },
      Of: { as: "name" },
    },
  });
};
