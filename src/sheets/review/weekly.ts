import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { asWorking } from "../blueprint/asWorking";
import type { Blueprint, TableBlock } from "../blueprint/blueprint";
import { cockpitAlerts } from "../plan/cockpit/cockpitAlerts";
import type { Decisions } from "../plan/decisions";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { reviewLines } from "./results/reviewLines";
import { agendaTable } from "./weekly/agendaTable";
import { copiesTable } from "./weekly/copiesTable";
import { focusTable } from "./weekly/focusTable";
import { gapsTable } from "./weekly/gapsTable";
import { meetingsTable } from "./weekly/meetingsTable";
import { openRequestsTable } from "./weekly/openRequestsTable";
import { requestsTable } from "./weekly/requestsTable";
import { resourcesTable } from "./weekly/resourcesTable";
import { standingsTable } from "./weekly/standingsTable";
import { weeklyForm } from "./weekly/weeklyForm";

/** Weekly: Monday's agenda and the war meeting's three questions, filled with the week's numbers, and the meetings alerts call for (A62, A63, A69, C44). */
export const weeklySheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.weekly;
  const picked = sheetsOf(snapshot, decisions);
  const acted = picked.includes("Actions");
  const lines = reviewLines(text, snapshot, decisions);
  const told = lines.length > 0;
  return {
    ...sheetFrame("Weekly", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      weeklyForm(text, decisions, picked),
      ...(acted && picked.includes("Cockpit")
        ? [meetingsTable(text, cockpitAlerts(text, snapshot, decisions), decisions)]
        : []),
      ...(acted ? [focusTable(text)] : []),
      agendaTable(text, decisions),
      ...(told ? [gapsTable(text, lines)] : []),
      ...(acted ? [openRequestsTable(text)] : []),
      resourcesTable(text, decisions),
      ...(told ? [copiesTable(text, lines)] : []),
      requestsTable(text, decisions),
      ...asWorking<TableBlock>(told ? standingsTable(text, lines) : undefined),
    ],
  };
};
