import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";

const blankNodes = 8;

/** What moves sales in the year, by month, and the weight it asks for there (A04, C06). */
export const nodesTable = (text: SheetsText): TableBlock => {
  const { title, note } = text.year.nodes;
  const ofMonth = (column: "Target" | "Weight"): string =>
    `SUMIFS(Plan_Months[${column}],Plan_Months[Month],[@Month]-DAY([@Month])+1)`;
  const open = "COUNT([@Month],[@Effect])<2";
  return planTable(text, "Plan_Nodes", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("N", blankNodes, []),
    columns: {
      Id: { as: "name" },
      Month: { as: "month", input: true },
      Effect: { as: "share", input: true, least: -1 },
      Moves: { as: "money", formula: `=IF(${open},"",${ofMonth("Target")}*[@Effect])` },
      Weight: { as: "index", formula: `=IF(${open},"",${ofMonth("Weight")}*(1+[@Effect]))` },
      Node: { as: "sentence", input: true },
    },
  });
};
