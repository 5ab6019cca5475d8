import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { sheetFrame } from "../plan/sheetFrame";
import type { Snapshot } from "../plan/snapshot";
import { closedTable } from "./signed/closedTable";
import { signedForm } from "./signed/signedForm";
import { signedTable } from "./signed/signedTable";

/** Signed: the targets as they were signed against the plan as it stands and what was sold, and the quarters closed before. */
export const signedSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.signed;
  return {
    ...sheetFrame("Signed", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [signedForm(text), signedTable(text, snapshot, decisions), closedTable(text, decisions)],
  };
};
