import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import { actionsForm } from "./actions/actionsForm";
import { actionsTable } from "./actions/actionsTable";
import { battlesTable } from "./actions/battlesTable";
import { contingencyTable } from "./actions/contingencyTable";
import { milestonesTable } from "./actions/milestonesTable";
import { watchForm } from "./actions/watchForm";
import type { Decisions } from "./decisions";
import { sheetFrame } from "./sheetFrame";
import type { Snapshot } from "./snapshot";

/** Actions: who does what by when, what they need from others, and what to do when something happens. */
export const actionsSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.actions;
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
      battlesTable(text, decisions),
      watchForm(text, snapshot),
      contingencyTable(text, snapshot),
    ],
  };
};
