import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import { sheetFrame } from "../plan/sheetFrame";
import { sheetsOf } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { benchmarksTable } from "./library/benchmarksTable";
import { casesTable } from "./library/casesTable";
import { elsewhereTable } from "./library/elsewhereTable";
import { libraryForm } from "./library/libraryForm";
import { painsTable } from "./library/painsTable";
import { playbooksTable } from "./library/playbooksTable";
import { proceduresTable } from "./library/proceduresTable";
import { seedsTable } from "./library/seedsTable";
import { signOffTable } from "./library/signOffTable";
import { talkTracksTable } from "./library/talkTracksTable";

/** Library: cases, playbooks, talk tracks, procedures, pain points, signatures, benchmarks and next year's seeds. */
export const librarySheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.library;
  const picked = sheetsOf(snapshot, decisions);
  return {
    ...sheetFrame("Library", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      libraryForm(text),
      ...elsewhereTable(text, picked),
      casesTable(text),
      painsTable(text, snapshot, picked),
      playbooksTable(text),
      talkTracksTable(text),
      proceduresTable(text),
      signOffTable(text, snapshot),
      benchmarksTable(text),
      seedsTable(text),
    ],
  };
};
