import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { carriedTable } from "./improvements/carriedTable";
import { improvementsForm } from "./improvements/improvementsForm";
import { improvementsTable } from "./improvements/improvementsTable";

/** Improvements: what the next quarter does differently, in three kinds, and what became of the last quarter's (A80). */
export const improvementsSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.improvements;
  const picked = sheetsOf(snapshot, decisions);
  return {
    ...sheetFrame("Improvements", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      improvementsForm(text, picked),
      improvementsTable(text, decisions, picked),
      ...(picked.includes("Actions") ? [carriedTable(text)] : []),
    ],
  };
};
