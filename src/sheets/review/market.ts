import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { asWorking } from "../blueprint/asWorking";
import type { Blueprint, TableBlock } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { sheetFrame } from "../plan/sheetFrame";
import type { Snapshot } from "../plan/snapshot";
import { acquisitionTable } from "./market/acquisitionTable";
import { cadenceTable } from "./market/cadenceTable";
import { contentTable } from "./market/contentTable";
import { contentWeeksTable } from "./market/contentWeeksTable";
import { frontLineTable } from "./market/frontLineTable";
import { marketForm } from "./market/marketForm";
import { snapshotTable } from "./market/snapshotTable";

/** Market: what rivals, customers and costs do week by week, what the front line hears, and what is published (A32–A35, A52). */
export const marketSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.market;
  return {
    ...sheetFrame("Market", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      marketForm(text),
      cadenceTable(text, snapshot),
      snapshotTable(text),
      ...acquisitionTable(text, snapshot),
      contentWeeksTable(text, decisions),
      ...asWorking<TableBlock>(contentTable(text, decisions), frontLineTable(text)),
    ],
  };
};
