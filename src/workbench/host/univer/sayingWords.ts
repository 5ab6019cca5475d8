import { ObjectMatrix, type IUnitRange } from "@univerjs/core";
import type {
  IDefinedNamesService,
  IDirtyUnitOtherFormulaMap,
  IFormulaData,
  IOtherFormulaManagerService,
} from "@univerjs/engine-formula";
import type { Dirty } from "./Dirty";
import { wordsIn } from "./wordsIn";

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
