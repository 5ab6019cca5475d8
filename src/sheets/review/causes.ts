import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { causesForm } from "./causes/causesForm";
import { symptomsTable } from "./causes/symptomsTable";
import { whysTable } from "./causes/whysTable";

/** Causes: from what is worst, by five whys, to a root cause and the improvement that answers it. */
export const causesSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.causes;
  const picked = sheetsOf(snapshot, decisions);
  return {
    ...sheetFrame("Causes", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      causesForm(text, picked),
      symptomsTable(text, snapshot, decisions),
      whysTable(text, decisions, picked),
    ],
  };
};
