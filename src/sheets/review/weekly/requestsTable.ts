import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import { quoted } from "../../plan/quoted";

const rows = 10;
const age = "(Plan_AsOf-[@Opened])" as const;

/** The weekly meeting with development and supply: what customers ask for, whether it can be done, and when (B26). */
export const requestsTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note, step } = text.weekly.requests;
  return planTable(text, "Review_Requests", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(`${quarterTag(decisions)}-R`, rows, []),
    columns: {
      Id: { as: "name" },
      Customer: { as: "name", input: true },
      Request: { as: "text", input: true },
      Department: { as: "choice", input: true, choices: "List_Department" },
      Opened: { as: "date", input: true },
      Verdict: { as: "choice", input: true, choices: "List_Feasible" },
      Owner: { as: "person", input: true },
      Evaluated: { as: "date", input: true },
      Scheduled: { as: "date", input: true },
      DeliverBy: { as: "date", input: true },
      Light: {
        as: "light",
        formula: `=IF([@Opened]="","",INDEX(List_Light,IF(OR([@Scheduled]<>"",[@Verdict]=INDEX(List_Feasible,3)),1,IF(${age}>Rule_RequestDays,3,IF(AND([@Evaluated]="",${age}>Rule_FeasibleDays),2,1)))))`,
      },
      Next: {
        as: "name",
        formula: `=IF([@Opened]="","",IF([@Evaluated]="",${quoted(step.evaluate)},IF([@Verdict]="",${quoted(step.verdict)},IF([@Verdict]=INDEX(List_Feasible,3),${quoted(step.tell)},IF([@Scheduled]="",${quoted(step.schedule)},IF([@DeliverBy]="",${quoted(step.deliver)},${quoted(step.run)}))))))`,
      },
    },
  });
};
