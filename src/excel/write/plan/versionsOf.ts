import { languages, type Language } from "../../../locales/language";
import type { TableHeaders } from "../../../sheets/blueprint/blueprint";
import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Decisions } from "../../../sheets/plan/decisions";
import type { Snapshot } from "../../../sheets/plan/snapshot";
import { workbookSheets } from "../../../sheets/workbookSheets";
import { once } from "../wanted/once";
import { layoutOf, type Spelling } from "../wanted/spellings";

/** The plan as we would write it. */
export const ownVersion = (snapshot: Snapshot, decisions: Decisions): Spelling =>
  spelling(snapshot, decisions, decisions.language);

/** The plan as we would write it in the other languages. */
export const otherVersions = (snapshot: Snapshot, decisions: Decisions): readonly Spelling[] =>
  languages
    .filter((language) => language !== decisions.language)
    .map((language) => spelling(snapshot, decisions, language));

/** What a preview showed is written next, of the same sales and the same decisions. */
const known = new WeakMap<Snapshot, WeakMap<Decisions, Map<Language, Spelling>>>();

const spelling = (snapshot: Snapshot, decisions: Decisions, language: Language): Spelling => {
  const ofSales = known.get(snapshot) ?? new WeakMap<Decisions, Map<Language, Spelling>>();
  const ofDecisions = ofSales.get(decisions) ?? new Map<Language, Spelling>();
  const made = ofDecisions.get(language) ?? {
    language,
    blueprints: workbookSheets(snapshot, { ...decisions, language }),
  };
  known.set(snapshot, ofSales.set(decisions, ofDecisions.set(language, made)));
  return made;
};

/** A plan's sheets one by one, none of them worked out before it is asked for. */
type LaterVersion = (key: string) => SheetLayout | undefined;

const laterVersions = (
  snapshot: Snapshot,
  decisions: Decisions,
  standing: TableHeaders,
): readonly LaterVersion[] =>
  [decisions.language, ...languages.filter((language) => language !== decisions.language)].map((language) => {
    const said = once(() => spelling(snapshot, decisions, language));
    return (key) => layoutOf(said(), key, standing);
  });

/**
 * What we may have written before, under the headers that stand now: for the decisions the sheets hold where they are others, and
 * from no sales at all, since some words depend on how much history there is.
 *
 * @param aside - names of the director's columns that are no longer used
 */
export function earlierOf(
  snapshot: Snapshot,
  aside: readonly string[],
  decisions: Decisions,
  previous: Decisions | undefined,
  standing: TableHeaders,
): readonly LaterVersion[] {
  const before: Snapshot = { ...snapshot, names: [...snapshot.names, ...aside] };
  const without: Snapshot = { ...before, history: [] };
  const same = aside.length === 0 && previous !== undefined && sameDecisions(previous, decisions);
  return [
    ...(previous === undefined || same ? [] : laterVersions(before, previous, standing)),
    ...laterVersions(without, decisions, standing),
  ];
}

const sameDecisions = (one: Decisions, other: Decisions): boolean =>
  Object.entries({ ...one, ...other }).every(
    ([key, value]) => JSON.stringify(one[key as keyof Decisions]) === JSON.stringify(value),
  );
