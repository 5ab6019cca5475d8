import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import { quoted } from "../../plan/quoted";

const rows = 16;

/** What Monday's meeting is told and asked: progress, focus, problems, support, with who answers by when (A62, C44). */
export const agendaTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note, missing } = text.weekly.agenda;
  return planTable(text, "Review_Agenda", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      `${quarterTag(decisions)}-M`,
      rows,
      Object.values(text.lists.List_AgendaPart.choices).map((Part) => ({ Part })),
    ),
    columns: {
      Id: { as: "name" },
      Week: { as: "date", input: true },
      Point: { as: "text", input: true },
      Part: { as: "choice", input: true, choices: "List_AgendaPart" },
      Raised: { as: "person", input: true },
      Answer: { as: "text", input: true },
      Owner: { as: "person", input: true },
      Due: { as: "date", input: true },
      Done: { as: "date", input: true },
      Light: {
        as: "light",
        formula: `=IF(OR([@Point]="",[@Due]=""),"",INDEX(List_Light,IF([@Done]<>"",1,IF([@Due]<Plan_AsOf,3,IF([@Due]<=Weekly_To,2,1)))))`,
      },
      Check: {
        as: "check",
        formula: `=IF([@Point]="","",IF([@Week]="",${quoted(missing.week)},IF([@Part]="",${quoted(missing.part)},IF([@Answer]="",${quoted(missing.answer)},IF([@Owner]="",${quoted(missing.owner)},IF([@Due]="",${quoted(missing.due)},"✓"))))))`,
      },
    },
  });
};
