import { languages, type Language } from "../../../locales/language";
import type { TableHeaders } from "../../../sheets/blueprint/blueprint";
import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Decisions } from "../../../sheets/plan/decisions";
import type { Snapshot } from "../../../sheets/plan/snapshot";
import { workbookSheets } from "../../../sheets/workbookSheets";
import { layoutsOf, type Spelling } from "../wanted/spellings";

/** Own first. */
const ordered = (own: Language): readonly Language[] => [own, ...languages.filter((each) => each !== own)];

/** The plan in one language, and its sheets addressed under our own headers. */
export interface Version extends Spelling {
  readonly layouts: readonly SheetLayout[];
}

/** The plan as we would write it in every language, its own first. */
export const versionsOf = (snapshot: Snapshot, decisions: Decisions): readonly Version[] =>
  spellingsOf(snapshot, decisions).map((spelling) => ({ ...spelling, layouts: layoutsOf(spelling) }));

const spellingsOf = (snapshot: Snapshot, decisions: Decisions): readonly Spelling[] =>
  ordered(decisions.language).map((language) => ({
    language,
    blueprints: workbookSheets(snapshot, { ...decisions, language }),
  }));

/**
 * What we may have written before, under the headers that stand now: for the decisions the sheets hold, and from no sales at all,
 * since some words depend on how much history there is.
 */
export function earlierOf(
  snapshot: Snapshot,
  decisions: Decisions,
  previous: Decisions | undefined,
  standing: TableHeaders,
): readonly (readonly SheetLayout[])[] {
  const without: Snapshot = { ...snapshot, history: [] };
  return [
    ...(previous === undefined ? [] : spellingsOf(snapshot, previous)),
    ...spellingsOf(without, decisions),
  ].map((spelling) => layoutsOf(spelling, standing));
}
