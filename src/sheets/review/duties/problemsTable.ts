import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";

const rows = 20;

/** The manager's log of customers' problems, from the day each came up to the day it was solved (A71). */
export const problemsTable = (text: SheetsText): TableBlock => {
  const { title, note } = text.duties.problems;
  return planTable(text, "Review_Problems", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("P", rows, []),
    columns: {
      Problem: { as: "text", input: true },
      Id: { as: "name" },
      Opened: { as: "date", input: true },
      Customer: { as: "name", input: true },
      Owner: { as: "person", input: true },
      Department: { as: "choice", input: true, choices: "List_Department" },
      Step: { as: "text", input: true },
      Solved: { as: "date", input: true },
      Days: {
        as: "days",
        formula: '=IF([@Opened]="","",MAX(0,IF([@Solved]="",Plan_AsOf,[@Solved])-[@Opened]))',
      },
      Light: {
        as: "light",
        formula:
          '=IF([@Days]="","",INDEX(List_Light,IF([@Solved]<>"",1,IF([@Days]>Rule_ProblemDays,3,IF([@Owner]="",2,1)))))',
      },
    },
  });
};
