import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";

const rows = 12;

/** The director's weekly list of resources needed, and what was granted of them (A70). */
export const needsTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note } = text.duties.needs;
  return planTable(text, "Review_Needs", {
    title,
    note,
    rowKey: "Id",
    totalLabel: text.total,
    rows: numbered(`${quarterTag(decisions)}-D`, rows, []),
    columns: {
      Need: { as: "text", input: true },
      Id: { as: "name" },
      Week: { as: "date", input: true },
      Serves: { as: "name", input: true },
      Department: { as: "choice", input: true, choices: "List_Department" },
      Asked: { as: "money", input: true, least: 0, total: "sum" },
      Granted: { as: "money", input: true, least: 0, total: "sum" },
      By: { as: "date", input: true },
      Light: {
        as: "light",
        formula:
          '=IF(OR([@Need]="",[@By]=""),"",INDEX(List_Light,IF(AND([@Granted]<>"",[@Granted]>=N([@Asked])),1,IF([@By]<Plan_AsOf,3,IF([@By]<=Plan_AsOf+7,2,1)))))',
      },
    },
  });
};
