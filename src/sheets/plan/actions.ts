import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import { actionsForm } from "./actions/actionsForm";
import { actionsTable } from "./actions/actionsTable";
import { alertPlaysTable } from "./actions/alertPlaysTable";
import { battlesTable } from "./actions/battlesTable";
import { contingencyTable } from "./actions/contingencyTable";
import { effectsTable } from "./actions/effectsTable";
import { lighthousesTable } from "./actions/lighthousesTable";
import { linksTable } from "./actions/linksTable";
import { milestonesTable } from "./actions/milestonesTable";
import { monthGoalsTable } from "./actions/monthGoalsTable";
import { targetLines } from "./actions/targetLines";
import { watchForm } from "./actions/watchForm";
import { cockpitAlerts } from "./cockpit/cockpitAlerts";
import type { Decisions } from "./decisions";
import { sheetFrame } from "./sheetFrame";
import { sheetsOf } from "./sheetKeys";
import type { Snapshot } from "./snapshot";

/** Actions: who does what by when for which part of the target, what they need from others, and what to do when something happens. */
export const actionsSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.actions;
  const lines = targetLines(text, snapshot, decisions);
  const alerted = sheetsOf(snapshot, decisions).includes("Cockpit");
  return {
    ...sheetFrame("Actions", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: [
      actionsForm(text),
      milestonesTable(text, decisions),
      actionsTable(text, snapshot, decisions),
      ...(lines.length === 0 ? [] : [linksTable(text, lines)]),
      ...(alerted ? [alertPlaysTable(text, cockpitAlerts(text, snapshot, decisions))] : []),
      monthGoalsTable(text, snapshot, decisions, alerted),
      battlesTable(text, decisions),
      lighthousesTable(text, snapshot),
      watchForm(text, snapshot),
      contingencyTable(text, snapshot),
      effectsTable(text, snapshot, decisions),
    ],
  };
};
