import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
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
