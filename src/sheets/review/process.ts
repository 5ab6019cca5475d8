import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { actionReturnsTable } from "./process/actionReturnsTable";
import { coachingForm } from "./process/coachingForm";
import { coachingTable } from "./process/coachingTable";
import { eventsTable } from "./process/eventsTable";
import { funnelTable } from "./process/funnelTable";
import { processForm } from "./process/processForm";
import { resourcesTable } from "./process/resourcesTable";

/** Process: what each action, event, resource and coaching hour brought for its cost, and where most are lost on the way (A77, A78). */
export const processSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.process;
  const picked = sheetsOf(snapshot, decisions);
  return {
    ...sheetFrame("Process", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      processForm(text, snapshot, picked),
      eventsTable(text, decisions),
      resourcesTable(text, decisions, picked),
      ...(picked.includes("Actions") ? [actionReturnsTable(text, decisions)] : []),
      funnelTable(text, snapshot, picked),
      {
        block: "chart",
        key: "Funnel",
        titleFrom: "Process_Leak",
        table: "Review_Funnel",
        x: "Step",
        series: [{ column: "People", draw: "bar", role: "actual", labels: "count" }],
      },
      coachingForm(text, snapshot),
      coachingTable(text, snapshot, picked),
    ],
  };
};
