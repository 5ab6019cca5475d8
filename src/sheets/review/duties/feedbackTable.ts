import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

const rows = 20;

/** What customers need, passed on by sellers and service, and the plan that each gets for it (A72, C43). */
export const feedbackTable = (text: SheetsText): TableBlock => {
  const { title, note, step } = text.duties.feedback;
  return planTable(text, "Review_Feedback", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("N", rows, []),
    columns: {
      Need: { as: "text", input: true },
      Id: { as: "name" },
      Date: { as: "date", input: true },
      From: { as: "choice", input: true, choices: "List_FeedbackFrom" },
      Customer: { as: "name", input: true },
      Weight: { as: "choice", input: true, choices: "List_NeedWeight" },
      Plan: { as: "text", input: true },
      Owner: { as: "person", input: true },
      Answered: { as: "date", input: true },
      Next: {
        as: "name",
        formula: `=IF([@Need]="","",IF([@Customer]="",${quoted(step.customer)},IF([@Owner]="",${quoted(step.owner)},IF([@Plan]="",${quoted(step.plan)},IF([@Answered]="",${quoted(step.answer)},${quoted(step.done)})))))`,
      },
    },
  });
};
