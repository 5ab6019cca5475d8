import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";

const blankRows = 4;

/**
 * Customer and lead grading, telling high-value customers, large negotiations, the path of trust and finding customers by data and
 * content, step by step (A38, B35, B36, B51).
 */
export const proceduresTable = (text: SheetsText): TableBlock => {
  const { procedures, starts } = text.library;
  const steps = starts.procedures.flatMap(({ name, steps: each }) =>
    each.map(({ does, exit }, index) => ({ Procedure: name, Step: index + 1, Does: does, Exit: exit })),
  );
  return planTable(text, "Review_Procedures", {
    title: procedures.title,
    note: procedures.note,
    rowKey: "Id",
    rows: numbered("S-", steps.length + blankRows, steps),
    columns: {
      Procedure: { as: "text", input: true },
      Id: { as: "name" },
      Owner: { as: "person", input: true },
      Step: { as: "count", input: true, least: 1 },
      Does: { as: "sentence", input: true },
      Exit: { as: "text", input: true },
    },
  });
};
