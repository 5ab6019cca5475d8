import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { calibrationTable } from "./monthly/calibrationTable";
import { monthReviewTable } from "./monthly/monthReviewTable";
import { monthlyForm } from "./monthly/monthlyForm";

/** Monthly: each month's progress against market and resources, with cause, measure and decision (A36, C54, A66). */
export const monthlySheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.monthly;
  const picked = sheetsOf(snapshot, decisions);
  return {
    ...sheetFrame("Monthly", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      monthlyForm(text, decisions, picked),
      calibrationTable(text, decisions, picked),
      monthReviewTable(text, decisions),
    ],
  };
};
