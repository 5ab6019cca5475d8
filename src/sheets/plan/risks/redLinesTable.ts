import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

/** The red lines of conduct, to be signed (A58). */
export const redLinesTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.risks.redLines;
  return planTable(text, "Plan_RedLines", {
    title,
    note,
    rowKey: "Line",
    rows: Object.values<{ readonly line: string; readonly says: string }>(rows).map(({ line, says }) => ({
      Line: line,
      Says: says,
    })),
    columns: {
      Line: { as: "name" },
      Owner: { as: "person", input: true },
      Signed: { as: "date", input: true },
      Says: { as: "text" },
    },
  });
};
