import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";

const blankNodes = 8;

/** What moves sales in the year, by month: the months' weights, and by history the quarters', go by these effects (A04, C06). */
export const nodesTable = (text: SheetsText): TableBlock => {
  const { title, note } = text.year.nodes;
  const ofMonth = (column: "Target" | "Weight"): string =>
    `SUMIFS(Plan_Months[${column}],Plan_Months[Month],[@From])`;
  const together = "(1+SUMIFS(Plan_Nodes[Effect],Plan_Nodes[From],[@From]))";
  const open = "COUNT([@From],[@Effect])<2";
  return planTable(text, "Plan_Nodes", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("N-", blankNodes, []),
    columns: {
      Id: { as: "name" },
      Month: { as: "month", input: true },
      Kind: { as: "choice", input: true, choices: "List_NodeKind" },
      Effect: { as: "share", input: true, least: -1 },
      Moves: {
        as: "money",
        formula: `=IF(${open},"",IF(${together}<=0,"",${ofMonth("Target")}*[@Effect]/${together}))`,
      },
      Node: { as: "sentence", input: true },
      Weight: { as: "index", formula: `=IF(${open},"",${ofMonth("Weight")})` },
      From: { as: "month", formula: '=IF(COUNT([@Month])=0,"",[@Month]-DAY([@Month])+1)' },
    },
  });
};
