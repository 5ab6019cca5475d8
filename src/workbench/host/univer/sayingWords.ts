import { ObjectMatrix, type IUnitRange } from "@univerjs/core";
import type {
  IDefinedNamesService,
  IDirtyUnitOtherFormulaMap,
  IFormulaData,
  IOtherFormulaManagerService,
} from "@univerjs/engine-formula";
import { pieces } from "../formula/pieces";
import type { Dirty } from "./Dirty";

type Names = NonNullable<ReturnType<IDefinedNamesService["getDefinedNameMap"]>>;
type Rules = ReturnType<IOtherFormulaManagerService["getOtherFormulaData"]>;

/** All that a workbook says in formulas: its names, its cells, and rules about cells. */
export interface Formulas {
  readonly names: Names;
  readonly cells: IFormulaData;
  readonly rules: Rules;
}

/** What must be calculated when the names, tables or sheets of these words mean something else: all that says one, also through a name. */
export function sayingWords(words: ReadonlySet<string>, { names, cells, rules }: Formulas): Dirty {
  const meant = new Set([...words].map((word) => word.toLowerCase()));
  for (let before = -1; before < meant.size;) {
    before = meant.size;
    for (const { name, formulaOrRefString } of Object.values(names))
      if (says(formulaOrRefString, meant)) meant.add(name.toLowerCase());
  }
  return { dirtyRanges: saidIn(cells, meant), dirtyUnitOtherFormulaMap: rulesSaying(rules, meant) };
}

const says = (formula: string, words: ReadonlySet<string>): boolean =>
  wordsIn(formula).some((word) => words.has(word));

function wordsIn(formula: string): readonly string[] {
  const before = known.get(formula);
  if (before) return before;
  const words = pieces(formula).flatMap((piece) => {
    if (piece.kind === "other") return [];
    if (piece.kind === "structured") return [piece.table.toLowerCase()];
    const sheet = piece.sheet === undefined ? [] : [piece.sheet.toLowerCase()];
    return piece.kind === "name" ? [...sheet, piece.name.toLowerCase()] : sheet;
  });
  if (known.size === mostKnown) known.clear();
  known.set(formula, words);
  return words;
}

/** The rows of a table repeat the same few formulas. */
const known = new Map<string, readonly string[]>();
const mostKnown = 20_000;

function saidIn(cells: IFormulaData, words: ReadonlySet<string>): IUnitRange[] {
  const found: IUnitRange[] = [];
  for (const [unitId, sheets] of entries(cells))
    for (const [sheetId, rows] of entries(sheets))
      new ObjectMatrix(rows ?? {}).forValue((row, column, formula) => {
        if (!formula || !says(formula.f, words)) return;
        found.push({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        });
      });
  return found;
}

function rulesSaying(rules: Rules, words: ReadonlySet<string>): IDirtyUnitOtherFormulaMap {
  const found: Record<string, Record<string, Record<string, boolean>>> = {};
  for (const [unit, sheets] of entries(rules))
    for (const [sheet, formulas] of entries(sheets))
      for (const [id, { f }] of entries(formulas))
        if (says(f, words)) ((found[unit] ??= {})[sheet] ??= {})[id] = true;
  return found;
}

const entries = <Value>(record: Readonly<Record<string, Value>> | null | undefined | void) =>
  Object.entries(record ?? {});
