import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import { quoted } from "../../plan/quoted";

const rows = 8;

/** The director's weekly list of what to change in the strategy, on what evidence, and to what effect (A70). */
export const directionsTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note, missing } = text.duties.directions;
  return planTable(text, "Review_Directions", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(`${quarterTag(decisions)}-S`, rows, []),
    columns: {
      Direction: { as: "text", input: true },
      Id: { as: "name" },
      Week: { as: "date", input: true },
      Evidence: { as: "text", input: true },
      Expected: { as: "text", input: true },
      Owner: { as: "person", input: true },
      Due: { as: "date", input: true },
      Check: {
        as: "check",
        formula: `=IF([@Direction]="","",IF([@Evidence]="",${quoted(missing.evidence)},IF([@Expected]="",${quoted(missing.expected)},IF([@Owner]="",${quoted(missing.owner)},IF([@Due]="",${quoted(missing.due)},"✓")))))`,
      },
    },
  });
};
