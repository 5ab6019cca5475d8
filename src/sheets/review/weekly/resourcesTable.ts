import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import { quoted } from "../../plan/quoted";

const rows = 12;

/**
 * The war meeting's second question, and the director's weekly list: what is needed, from whom, by when, what was decided and granted
 * (A63, A70).
 */
export const resourcesTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note, missing } = text.weekly.resources;
  return planTable(text, "Review_WarResources", {
    title,
    note,
    rowKey: "Id",
    totalLabel: text.total,
    rows: numbered(`${quarterTag(decisions)}-N`, rows, []),
    columns: {
      Id: { as: "name" },
      Week: { as: "date", input: true },
      Need: { as: "text", input: true },
      Department: { as: "choice", input: true, choices: "List_Department" },
      By: { as: "date", input: true },
      Serves: { as: "text", input: true },
      Who: { as: "person", input: true },
      Amount: { as: "money", input: true, least: 0, total: "sum" },
      Granted: { as: "money", input: true, least: 0, total: "sum" },
      Decided: { as: "choice", input: true, choices: "List_Decided" },
      Light: {
        as: "light",
        formula:
          '=IF(OR([@Need]="",[@By]=""),"",INDEX(List_Light,IF([@Decided]<>"",1,IF([@By]<Plan_AsOf,3,IF([@By]<=Weekly_To,2,1)))))',
      },
      Check: {
        as: "check",
        formula: `=IF([@Need]="","",IF([@Department]="",${quoted(missing.department)},IF([@Who]="",${quoted(missing.who)},IF([@By]="",${quoted(missing.by)},IF([@Decided]="",${quoted(missing.decided)},"✓")))))`,
      },
    },
  });
};
