import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { asWorking } from "../blueprint/asWorking";
import type { Block, Blueprint, TableBlock } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { evidenceTable } from "./results/evidenceTable";
import { internalTable } from "./results/internalTable";
import { membersTable } from "./results/membersTable";
import { moversTable } from "./results/moversTable";
import { periodsTable } from "./results/periodsTable";
import { resultsForm } from "./results/resultsForm";
import { reviewDimensions } from "./results/reviewDimensions";
import { reviewLines } from "./results/reviewLines";
import { rivalsForm } from "./results/rivalsForm";
import { rivalsTable } from "./results/rivalsTable";
import { verdictForm } from "./results/verdictForm";

const periodsChart: Block = {
  block: "chart",
  key: "Periods",
  titleFrom: "Results_Headline",
  table: "Review_Periods",
  x: "Period",
  series: [
    { column: "Then", draw: "column", role: "last" },
    { column: "Now", draw: "column", role: "actual" },
  ],
};

/** Results: what the quarter brought, who grew and who fell, three comparisons, and whether target or execution was at fault. */
export const resultsSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.results;
  const picked = sheetsOf(snapshot, decisions);
  const scanned = picked.includes("Year");
  const witnesses = { anchors: scanned, actions: picked.includes("Actions") };
  const listed = reviewDimensions(snapshot);
  const lines = reviewLines(text, snapshot, decisions);
  return {
    ...sheetFrame("Results", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      resultsForm(text, decisions, listed, picked),
      periodsChart,
      verdictForm(text, witnesses),
      evidenceTable(text, witnesses),
      ...(listed.length === 0 ? [] : [moversTable(text, listed)]),
      periodsTable(text),
      ...(lines.length === 0 ? [] : [internalTable(text, lines)]),
      rivalsForm(text, scanned),
      rivalsTable(text, scanned),
      ...asWorking<TableBlock>(listed.length === 0 ? undefined : membersTable(text, listed)),
    ],
  };
};
