import type { Decisions } from "../../../sheets/plan/decisions";
import type { Snapshot } from "../../../sheets/plan/snapshot";
import { decisionCells, decisionsIn } from "../../read/decisionsIn";
import { isAside } from "../../read/roleNames";
import { isWhole, standing, type Damage, type Standing } from "../match/standing";
import { ourSheets } from "../match/ourSheets";
import { carryOver } from "../merge/carryOver";
import { choiceTranslation } from "../merge/choiceTranslation";
import { parkedItems } from "../merge/parkedItems";
import { valueAt } from "../seen/cellSeen";
import type { SheetSeen, WorkbookSeen } from "../seen/WorkbookSeen";
import { layoutsOf, type Spelling } from "../wanted/spellings";
import { marksOf, writtenMarks } from "../wanted/WrittenMarks";
import { checkNamesFree } from "./checkNamesFree";
import { headersFound } from "./headersFound";
import { parkedSpellings, parkedThen } from "./planParked";
import { planInPlace } from "./planInPlace";
import type { PlannedSheet } from "./PlannedSheet";
import { pointedAnew, type PlannedLayout } from "./pointedAnew";
import { Tabs } from "./Tabs";
import { tablesGrown } from "./tablesGrown";
import { earlierOf } from "./versionsOf";

/** The workbook as it was read before writing. */
export interface Reading {
  readonly book: WorkbookSeen;
  /** Our sheets, by the name of their tab. */
  readonly sheets: ReadonlyMap<string, SheetSeen>;
}

const decided: ReadonlySet<string> = new Set(decisionCells);
const onlyNew: readonly never[] = [];

/**
 * What writing will do, sheet by sheet, in the order of their tabs; nothing is touched yet.
 *
 * @param versions - the plan in every language, its own first; alone where no sheet of ours stands yet
 * @throws WriteProblem when something is in the way
 */
export function planWrite(
  { book, sheets }: Reading,
  snapshot: Snapshot,
  decisions: Decisions,
  versions: readonly Spelling[],
): readonly PlannedSheet[] {
  const layouts = versions.map((version) => layoutsOf(version));
  const [own = []] = layouts;
  const places = ourSheets(own, book);
  checkNamesFree(own, book, new Set(places.values()));

  const found = new Map<string, Standing | Damage>();
  for (const [index, { key }] of own.entries()) {
    const seen = sheets.get(places.get(key) ?? "");
    if (seen !== undefined)
      found.set(
        key,
        standing(
          layouts.flatMap((each) => each[index] ?? []),
          seen,
          book.names,
        ),
      );
  }
  const whole = [...found.values()].filter(isWhole);
  const damaged = [...found].flatMap(([key, state]) => (isWhole(state) ? [] : [places.get(key) ?? ""]));
  const aside = new Set(damaged.flatMap((tab) => sheets.get(tab)?.tables.map(({ name }) => name) ?? []));
  const headers = headersFound(whole);
  const [version] = versions;
  const wanted = version === undefined ? [] : layoutsOf(version, headers.reworded);
  const standingNow = versions.map((each) => layoutsOf(each, headers.standing));
  const namesAside = book.names.filter(isAside).map(({ name }) => name);
  const previous = previousDecisions(book, sheets);
  const earlier =
    whole.length === 0 ? [] : earlierOf(snapshot, namesAside, decisions, previous, headers.standing);
  const translated = choiceTranslation(layouts);
  const waiting = parkedItems(sheets.get(parkedPlace(book) ?? ""));
  const tabs = new Tabs(
    book,
    own.map(({ key }) => key),
    places,
  );

  const planned = wanted.map((layout, index): PlannedSheet => {
    const state = found.get(layout.key);
    const seen = sheets.get(places.get(layout.key) ?? "");
    const spellings = standingNow.flatMap((each) => each[index] ?? []);
    const marks = () => marksOf(layout);
    if (state === undefined || seen === undefined) return { ...tabs.fresh(layout), marks };
    if (isWhole(state)) {
      const plan = planInPlace(
        {
          layout,
          spellings,
          written: writtenMarks(book.written?.[layout.key]),
          earlier: earlier.map((version) => () => version(layout.key)),
          standing: state,
          decisions: decided,
          translated,
          waiting,
          aside,
        },
        book,
      );
      return { ...plan, tab: tabs.renamed(plan), marks };
    }
    const carried = carryOver(layout, spellings, seen, book.names, decided);
    return { ...tabs.replaced(carried, seen, decisions), marks };
  });
  const placed = planned.map((plan, index): PlannedLayout => {
    const spellings = [wanted, ...layouts].flatMap((each) => each[index] ?? []);
    return { planned: plan, spellings, seen: sheets.get(places.get(plan.report.key) ?? "") };
  });
  return [...pointedAnew(placed, tablesGrown(whole), book), ...planParkedSheet()];

  function planParkedSheet(): readonly PlannedSheet[] {
    const items = parkedThen(waiting, planned);
    const seen = sheets.get(parkedPlace(book) ?? "");
    if (items.length === 0 && seen === undefined) return onlyNew;
    const versions = parkedSpellings(items, decisions.language).flatMap((each) => layoutsOf(each));
    const [layout] = versions;
    if (layout === undefined) return onlyNew;
    if (seen === undefined) return [tabs.fresh(layout)];
    const state = standing(versions, seen, book.names);
    if (!isWhole(state)) return items.length === 0 ? onlyNew : [tabs.replaced(layout, seen, decisions)];
    const plan = planInPlace(
      {
        layout,
        spellings: versions,
        written: writtenMarks(undefined),
        earlier: [],
        standing: state,
        decisions: new Set(),
        translated,
        waiting: [],
        aside,
      },
      book,
    );
    return [{ ...plan, tab: tabs.renamed(plan), parked: [], returned: [] }];
  }
}

/** Where what is parked stands. */
export const parkedPlace = (book: WorkbookSeen): string | undefined =>
  book.names.find(({ name }) => name === "Quarterdeck_Parked")?.stands?.sheet;

/** The decisions the sheets hold, as they were typed; undefined when one cannot be read. */
function previousDecisions(
  book: WorkbookSeen,
  sheets: ReadonlyMap<string, SheetSeen>,
): Decisions | undefined {
  const cells = book.names.flatMap(({ name, stands }) => {
    const seen = sheets.get(stands?.sheet ?? "");
    return seen && stands ? [[name, valueAt(seen, stands.at.row, stands.at.column)] as const] : [];
  });
  const read = decisionsIn(new Map(cells), book.names);
  return "decisions" in read ? read.decisions : undefined;
}
