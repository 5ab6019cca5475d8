import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { quarterTag } from "../quarterTag";
import { suggestedMilestones } from "./suggestions";
import { taskColumns } from "./taskColumns";
import { taskDates } from "./taskDates";

const rows = 12;

/** The quarter's milestones with their bars (B30, C32). */
export const milestonesTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { milestones, suggested } = text.actions;
  const { shown, working } = taskColumns(text);
  const starts = (suggestedMilestones[decisions.quarter - 1] ?? []).map(({ say, ...task }) => ({
    Milestone: suggested[say].name,
    Goal: suggested[say].goal,
    ...taskDates(decisions, task),
  }));
  return planTable(text, "Plan_Milestones", {
    title: milestones.title,
    note: milestones.note,
    rowKey: "Id",
    workingFrom: "Lag",
    rows: numbered(`${quarterTag(decisions)}-M`, rows, starts),
    columns: {
      Milestone: { as: "text", input: true },
      Id: { as: "name" },
      ...shown,
      ...working,
    },
  });
};
