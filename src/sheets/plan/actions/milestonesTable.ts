import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { ganttColumns } from "./ganttColumns";
import { quarterDate } from "./quarterDate";
import { suggestedMilestones } from "./suggestions";
import { taskColumns } from "./taskColumns";

const rows = 12;

/** The quarter's milestones with their bars (B30, C32). */
export const milestonesTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { milestones, suggested } = text.actions;
  const { Owner, Start, Due, Progress, Light, Goal, Line, ...working } = taskColumns(text);
  const starts = (suggestedMilestones[decisions.quarter - 1] ?? []).map(({ say, from, to }) => ({
    Milestone: suggested[say].name,
    Goal: suggested[say].goal,
    Start: quarterDate(decisions, from),
    Due: quarterDate(decisions, to),
  }));
  return planTable(text, "Plan_Milestones", {
    title: milestones.title,
    note: milestones.note,
    rowKey: "Id",
    rows: numbered("M", rows, starts),
    columns: {
      Milestone: { as: "text", input: true },
      Id: { as: "name" },
      Owner,
      Start,
      Due,
      Progress,
      Light,
      Goal,
      Line,
      ...ganttColumns,
      ...working,
    },
  });
};
