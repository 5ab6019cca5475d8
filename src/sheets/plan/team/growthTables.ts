import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

const trainings = 10;
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
      "T",
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

/** What people are judged by; the weights are the director's and must add up (B49). */
export const appraisalTable = (text: SheetsText): TableBlock => {
  const { title, note, rows, needed } = text.team.appraisal;
  const { adds, differs } = text.check;
  return planTable(text, "Plan_Appraisal", {
    title,
    note,
    rowKey: "Criterion",
    totalLabel: text.total,
    rows: rows.map((Criterion) => ({ Criterion })),
    columns: {
      Criterion: { as: "name" },
      Weight: { as: "share", input: true, least: 0, most: 1, total: "sum" },
      Source: {
        as: "text",
        input: true,
        total: `=IF(COUNT(Plan_Appraisal[Weight])=0,${quoted(needed)},IF(ROUND(SUM(Plan_Appraisal[Weight])-1,6)=0,${quoted(adds)},${quoted(differs)}&TEXT(SUM(Plan_Appraisal[Weight])-1,"0.0%")))`,
      },
    },
  });
};
