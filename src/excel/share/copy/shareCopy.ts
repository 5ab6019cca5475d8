import { sharingTextOf } from "../../../locales/sharingTextOf";
import type { Language } from "../../../locales/language";
import { cellAddress, type Area } from "../formula/area";
import { ourCalls, type OurCalls } from "../formula/ourCalls";
import { ourFunctions } from "../formula/ourFunctions";
import { speaksOfSpills, spillEdits } from "../formula/spillsIn";
import { Parts, relationshipsPath } from "../package/Parts";
import { ShareProblem } from "../ShareProblem";
import { attributesAt } from "../xml/attributes";
import { eachTag } from "../xml/eachTag";
import { aboutSheet } from "./aboutSheet";
import { addSheet, freeTab, namespacesOf } from "./addSheet";
import { bookParts, type BookParts, type SheetPart } from "./BookParts";
import type { CopyReport } from "./CopyReport";
import { macroFunctions } from "./macroFunctions";
import { cellEdits, sheetPlan, spillsOf, valuedCells, withSpills, type SheetPlan } from "./sheetPlan";
import { isAnswered } from "./valueEdits";
import { withoutChained } from "./withoutChained";
import { definedNames, keptFor, nameEdits } from "./withoutNames";
import { withoutRules } from "./withoutRules";
import { withoutTableFormulas } from "./withoutTableFormulas";
import { withoutTraces } from "./withoutTraces";

export interface SharedCopy {
  readonly bytes: Uint8Array;
  readonly report: CopyReport;
}

interface CopyOptions {
  /** What the sheet about the copy is written in. */
  readonly language: Language;
  /** When the copy is made. */
  readonly at: Date;
}

/**
 * A copy of a workbook that works without us: each cell of ours is its value, native formulas stay live, and nothing in it asks for
 * the add-in. Everything else is byte for byte as it was; a sheet at the end says what became a value, what it was and when.
 *
 * Why a sheet and no notes in the cells: a note needs a comment part, a drawing of the old kind and a pointer in each sheet, all of
 * them the director's own where there are some already, and a note on a spill of 200 cells hides what it explains. One sheet changes
 * none of theirs, prints, and can be deleted.
 *
 * A workbook with nothing of ours is copied to the byte, without the sheet.
 *
 * @param file - an .xlsx or .xlsm file; it is not changed
 * @throws ShareProblem; `share-unanswered` when a cell of ours shows no answer that could stay
 */
export const shareCopy = (file: Uint8Array, { language, at }: CopyOptions): SharedCopy => {
  const parts = Parts.read(file);
  const book = bookParts(parts);
  const names = definedNames(book.xml);
  const sheets = book.sheets.map(({ tab }) => tab);
  const calls = ourCalls(ourFunctions, { names, sheets, macros: macroFunctions(parts, book) });
  const needing = names.filter((_, place) => calls.names.has(place)).map(({ name }) => name);
  const needsUs = (tab: string) => {
    const place = sheets.indexOf(tab);
    return (formula: string): boolean => calls.needsUs(formula, place);
  };
  const plans = withSpills(
    sheetsToRead(parts, book, [...ourFunctions, ...needing]).map((sheet) =>
      sheetPlan(sheet, needsUs(sheet.tab)),
    ),
    needsUs,
  );
  refuseUnanswered(plans);
  const spills = spillsOf(plans);
  const rules = plans.flatMap((plan) => {
    const { edits, cuts } = withoutRules(plan.xml, plan.formulas.end, needsUs(plan.tab));
    const behind = plan.xml.slice(plan.formulas.end);
    const spoken = speaksOfSpills(behind) ? spillEdits(behind, plan.formulas.end, spills(plan.tab)) : [];
    parts.edit(plan.path, [...cellEdits(plan, spills(plan.tab)), ...edits, ...spoken]);
    return cuts.map((cut) => ({ ...cut, sheet: plan.tab }));
  });
  const columns = withoutTables(parts, book, calls);
  unchain(parts, book, plans);
  parts.edit(book.path, [
    ...nameEdits(names, calls.names, ourFunctions, book.xml),
    ...names.flatMap(({ formula, from, to }) =>
      speaksOfSpills(formula) ? spillEdits(book.xml.slice(from, to), from, spills("")) : [],
    ),
  ]);
  const traces = withoutTraces(parts, book);
  const report: Omit<CopyReport, "tab"> = {
    valued: plans.flatMap(valuedCells),
    names: needing,
    rules,
    columns,
    traces,
  };
  const kept = names.some(({ name }) => keptFor(name, ourFunctions));
  const untouched =
    !kept && [report.valued, report.names, rules, columns, traces].every((list) => list.length === 0);
  if (untouched) return { bytes: file, report: { ...report, tab: undefined } };
  const text = sharingTextOf(language);
  const tab = freeTab(text.about.tab, sheets);
  addSheet(parts, book, tab, aboutSheet({ ...report, tab }, text, at, namespacesOf(book).main));
  return { bytes: parts.write(), report: { ...report, tab } };
};

/** The sheets that speak of us anywhere; the others are not looked into, and stay packed. */
const sheetsToRead = (
  parts: Parts,
  { sheets }: BookParts,
  names: readonly string[],
): readonly (SheetPart & { readonly path: string; readonly xml: string })[] => {
  const spoken = new RegExp([...names.map(quoted), "ANCHORARRAY"].join("|"), "i");
  return sheets.flatMap((sheet) => {
    if (sheet.path === undefined) return [];
    const xml = parts.text(sheet.path);
    if (spoken.test(xml)) return [{ ...sheet, path: sheet.path, xml }];
    parts.forget(sheet.path);
    return [];
  });
};

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const refuseUnanswered = (plans: readonly SheetPlan[]): void => {
  const without = plans.flatMap(({ tab, ours }) =>
    ours.formulas.flatMap(({ cell }) =>
      isAnswered(cell) ? [] : [{ sheet: tab, cell: cellAddress(cell.row, cell.column) }],
    ),
  );
  const [first] = without;
  if (first)
    throw new ShareProblem(
      "share-unanswered",
      `${without.length} cells, first ${first.sheet}!${first.cell}`,
      first,
      String(without.length),
    );
};

/** Cuts what needs us from the tables of all sheets, and says from which columns. */
const withoutTables = (parts: Parts, book: BookParts, calls: OurCalls): CopyReport["columns"] =>
  book.sheets.flatMap(({ path }, place) => {
    if (path === undefined) return [];
    return parts.relationships(path).flatMap(({ kind, target }) => {
      if (kind !== "table" || target === undefined || !parts.has(target)) return [];
      const xml = parts.text(target);
      const { edits, columns } = withoutTableFormulas(xml, (formula) => calls.needsUs(formula, place));
      parts.edit(target, edits);
      let table = "";
      eachTag(xml, ({ local, start }) => {
        if (local === "table") table = attributesAt(xml, start).get("displayName")?.value ?? "";
        return local !== "table";
      });
      return columns.map((column) => ({ table, column }));
    });
  });

/** Takes the cells that are values now out of the order of calculation; without any left the order goes, as Excel has it. */
const unchain = (parts: Parts, book: BookParts, plans: readonly SheetPlan[]): void => {
  const chain = book.relationships.find(({ kind }) => kind === "calcChain");
  const gone = new Map<string, readonly Area[]>(
    plans.flatMap(({ tab, ours }) => {
      const number = book.sheets.find((sheet) => sheet.tab === tab)?.number;
      return number === undefined || ours.formulas.length === 0
        ? []
        : [[number, ours.formulas.map(({ area }) => area)] as const];
    }),
  );
  if (chain?.target === undefined || !parts.has(chain.target) || gone.size === 0) return;
  const edits = withoutChained(parts.text(chain.target), gone);
  if (edits) return parts.edit(chain.target, edits);
  parts.edit(relationshipsPath(book.path), [{ start: chain.start, end: chain.end, text: "" }]);
  parts.remove(chain.target);
};
