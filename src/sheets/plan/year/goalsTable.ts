import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

const blankGoals = 4;

/** Goals beside sales: a change in points for a rate, relative for an amount, as picked (A10). */
export const goalsTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.year.goals;
  const { points, relative } = text.lists.List_ChangeIn.choices;
  const named = rows.map((goal, at) => ({ Goal: goal, Counts: at === 0 ? points : relative }));
  return planTable(text, "Plan_Goals", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("G-", named.length + blankGoals, named),
    columns: {
      Id: { as: "name" },
      Goal: { as: "name", input: true },
      Base: { as: "number", input: true },
      Change: { as: "share", input: true },
      Target: {
        as: "number",
        formula: `=IF(COUNT([@Base],[@Change])<2,"",ROUND(IF([@Counts]=${quoted(points)},[@Base]+[@Change],[@Base]*(1+[@Change])),6))`,
      },
      Counts: { as: "choice", input: true, choices: "List_ChangeIn" },
      Owner: { as: "person", input: true },
    },
  });
};
