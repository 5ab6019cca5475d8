import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** How many trainings a plan has room for. */
export const trainings = 10;
const ruleSum = "(Rule_Practice+Rule_Mentor+Rule_Theory)";

/** Who learns what, for which result; newcomers by practice, mentor and theory (A41, B22, C49, A27). */
export const trainingTable = (text: SheetsText): TableBlock => {
  const { title, note, rows, noResult } = text.team.training;
  const newcomers = quoted(rows[0]?.[0] ?? "");
  const part = (rule: "Rule_Practice" | "Rule_Mentor" | "Rule_Theory") =>
    ({
      as: "hours",
      formula: `=IF(OR([@Hours]="",[@Who]<>${newcomers}),"",[@Hours]*${rule}/${ruleSum})`,
    }) as const;
  return planTable(text, "Plan_Training", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      "T-",
      trainings,
      rows.map(([Who = "", Training = "", Result = ""]) => ({ Who, Training, Result })),
    ),
    columns: {
      Training: { as: "text", input: true },
      Id: { as: "name" },
      Hours: { as: "hours", input: true, least: 0 },
      Practice: part("Rule_Practice"),
      Mentor: part("Rule_Mentor"),
      Theory: part("Rule_Theory"),
      Check: { as: "check", formula: `=IF([@Training]="","",IF([@Result]="",${quoted(noResult)},"✓"))` },
      Who: { as: "name", input: true },
      Due: { as: "date", input: true },
      Owner: { as: "person", input: true },
      Result: { as: "text", input: true },
    },
  });
};
