import { cellIn, ourTables } from "../read/ourTables";
import { cellReference } from "../read/reference";
import { namedValues } from "../read/namedValues";
import { refusing } from "./journal/refusing";
import { typedInRow, typeInto } from "./typeInto";
import type { Undo } from "./undo/Undo";
import { WriteProblem } from "./WriteProblem";

/** The action an alert became. */
export interface ActionOpened {
  /** "18Q1-A06". */
  readonly id: string;
  /** With its sheet. */
  readonly cell: string;
  /** Undefined when the alert had become this action before, or Excel did not show the sheet afterwards. */
  readonly undo: Undo | undefined;
}

/** What the director types into a row of actions; a row without any of it is free. */
const typed = [
  "Action",
  "Owner",
  "Start",
  "Due",
  "Progress",
  "Goal",
  "Line",
  "Resource",
  "GoalKind",
  "Alert",
  "Result",
];

/**
 * Turns an alert into an action with its play, owner and days, in the first free row; never twice in a quarter (A69).
 *
 * @throws WriteProblem `no-actions` without an Actions sheet, `actions-full` when no row is free; when Excel refuses
 */
export async function openAction(alertId: string): Promise<ActionOpened> {
  const { alerts, plays, actions, asOf, days } = await seen();
  if (actions === undefined || alerts === undefined) throw new WriteProblem("no-actions");
  const place = (at: number) => cellReference(actions.sheet, actions.top + at, actions.left);
  const idOf = (at: number) => String(cellIn(actions, actions.rows[at] ?? [], "Id"));

  const before = actions.rows.findIndex((row) => cellIn(actions, row, "Alert") === alertId);
  if (before >= 0) return { id: idOf(before), cell: place(before), undo: undefined };
  const free = actions.rows.findIndex((row) => typed.every((key) => cellIn(actions, row, key) === ""));
  if (free < 0) throw new WriteProblem("actions-full", { sheet: actions.sheet });

  const alert = alerts.rows.find((row) => cellIn(alerts, row, "Id") === alertId) ?? [];
  const play = plays?.rows.find((row) => cellIn(plays, row, "Id") === alertId) ?? [];
  const ownDays = plays ? cellIn(plays, play, "Days") : "";
  const name = cellIn(alerts, alert, "Alert");
  const wanted = {
    Action: (plays && cellIn(plays, play, "Play")) || name,
    Owner: plays ? cellIn(plays, play, "Owner") : "",
    Start: asOf,
    Due: asOf + (typeof ownDays === "number" ? ownDays : days),
    Goal: name,
    Alert: alertId,
  };
  return {
    id: idOf(free),
    cell: place(free),
    undo: await typeInto(typedInRow(actions, free, wanted)),
  };
}

const seen = () =>
  refusing(() =>
    Excel.run(async (context) => {
      const tables = await ourTables(context, ["Plan_Alerts", "Plan_AlertPlays", "Plan_Actions"]);
      const values = await namedValues(context, ["Plan_AsOf", "Rule_AlertDays"]);
      return {
        alerts: tables.get("Plan_Alerts"),
        plays: tables.get("Plan_AlertPlays"),
        actions: tables.get("Plan_Actions"),
        asOf: Number(values.get("Plan_AsOf")?.value ?? 0),
        days: Number(values.get("Rule_AlertDays")?.value ?? 0),
      };
    }),
  );
