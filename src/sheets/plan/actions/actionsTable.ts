import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { planWeights } from "../planWeights";
import { carriedActions } from "./carriedActions";
import { quarterTag } from "../quarterTag";
import { quoted } from "../quoted";
import { sheetsOf } from "../sheetKeys";
import type { Snapshot } from "../snapshot";
import { seasonAction, suggestedActions } from "./suggestions";
import { taskColumns } from "./taskColumns";
import { taskDates } from "./taskDates";

/** How many actions a quarter has room for. */
export const actionRows = 30;
const evenShare = 1 / 4;

/** The first thing an action lacks: owner, dates, resource, what it serves; an ability must name the line it serves (A27, C33). */
const completeness = ({ actions: { missing } }: SheetsText) =>
  `=IF([@Action]="","",IF([@Owner]="",${quoted(missing.owner)},IF(COUNT([@Start],[@Due])<2,${quoted(missing.dates)},IF([@Due]<[@Start],${quoted(missing.order)},IF([@Resource]="",${quoted(missing.resource)},IF(AND([@Goal]="",[@Line]=""),${quoted(missing.goal)},IF(AND([@GoalKind]=INDEX(List_GoalKind,2),[@Line]=""),${quoted(missing.line)},"✓")))))))` as const;

/** Whether the alert that an action came from is closed again; nothing for other actions. */
const recovered = ({ actions: { recovered: say } }: SheetsText, alerted: boolean) =>
  alerted
    ? (`=IF([@Alert]="","",IFERROR(IF(INDEX(Plan_Alerts[Open],MATCH([@Alert],Plan_Alerts[Id],0))=1,${quoted(say.open)},${quoted(say.closed)}),""))` as const)
    : '=""';

/** The quarter's actions with their bars, from goal to what came of them (C34); the first ones suggested by the quarter's role. */
export const actionsTable = (text: SheetsText, snapshot: Snapshot, decisions: Decisions): TableBlock => {
  const { tasks, suggested } = text.actions;
  const { choices } = text.lists.List_GoalKind;
  const { shown, working } = taskColumns(text);
  const sheets = sheetsOf(snapshot, decisions);
  const broken = sheets.includes("Breakdown");
  const share = planWeights(snapshot, decisions).quarters[decisions.quarter - 1] ?? 0;
  const suggestions = [
    ...(suggestedActions[decisions.quarter - 1] ?? []),
    seasonAction(share > evenShare),
  ].map(({ say, ability, block, ...task }) => ({
    Action: suggested[say].name,
    Goal: suggested[say].goal,
    Resource: suggested[say].resource,
    GoalKind: ability ? choices.ability : choices.sales,
    Line: broken && block !== undefined ? (text.breakdown.volume.blocks[block] ?? null) : null,
    ...taskDates(decisions, task),
  }));
  const starts = [...carriedActions(text, snapshot, decisions), ...suggestions];
  return planTable(text, "Plan_Actions", {
    title: tasks.title,
    note: tasks.note,
    rowKey: "Id",
    workingFrom: "Resource",
    rows: numbered(`${quarterTag(decisions)}-A`, actionRows, starts),
    columns: {
      Action: { as: "text", input: true },
      Id: { as: "name" },
      ...shown,
      Resource: { as: "name", input: true },
      GoalKind: { as: "choice", input: true, choices: "List_GoalKind" },
      Alert: { as: "name", input: true },
      Recovered: { as: "name", formula: recovered(text, sheets.includes("Cockpit")) },
      Result: { as: "text", input: true },
      Check: { as: "check", formula: completeness(text) },
      ...working,
    },
  });
};
