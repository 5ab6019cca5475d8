import { ObjectMatrix, type ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "./WorkbookModel";

/** Changes the text of every formula of the workbook, in cells and names, that the rewriting changes, wherever it stands. */
export function rewriteFormulas(workbook: WorkbookModel, rewrite: (formula: string) => string): void {
  // The rows of a table repeat the same few formulas.
  const known = new Map<string, string>();
  const rewritten = (formula: string): string => {
    const after = known.get(formula) ?? rewrite(formula);
    known.set(formula, after);
    return after;
  };
  for (const sheet of workbook.sheets())
    if ([...textsOn(sheet)].some((text) => rewritten(text) !== text)) rewriteCells(sheet, rewritten);
  rewriteNames(workbook, rewritten);
}

/** The same, where what becomes of a formula depends on the cell it stands in; names stand in none. */
export function rewritePlacedFormulas(workbook: WorkbookModel, rewrite: PlacedRewriting): void {
  for (const sheet of workbook.sheets()) rewriteCells(sheet, rewrite);
  rewriteNames(workbook, rewrite);
}

type PlacedRewriting = (formula: string, on?: SheetModel, row?: number) => string;

function rewriteCells(sheet: SheetModel, rewrite: PlacedRewriting): void {
  const changed = new ObjectMatrix<ICellData>();
  eachFormula(sheet, formulasOn(sheet), (formula, row, column) => {
    const after = rewrite(formula, sheet, row);
    if (after !== formula) changed.setValue(row, column, { f: after, si: null });
  });
  if (changed.getSizeOf() > 0) sheet.putCells(changed);
}

function rewriteNames(workbook: WorkbookModel, rewrite: PlacedRewriting): void {
  for (const name of workbook.names.all()) {
    const before = workbook.names.formula(name);
    const after = rewrite(before);
    if (after !== before) workbook.names.set({ ...name, formulaOrRefString: after });
  }
}

type Formulas = Exclude<ReturnType<FormulaDataModel["getSheetFormulaData"]>, null | undefined | void>;

const formulasOn = ({ workbook, id }: SheetModel): Formulas =>
  workbook.get(FormulaDataModel).getSheetFormulaData(workbook.id, id) ?? {};

const eachFormula = (
  sheet: SheetModel,
  formulas: Formulas,
  told: (formula: string, row: number, column: number) => void,
): void => {
  new ObjectMatrix(formulas).forValue((row, column, said) => {
    const formula = said?.si ? String(sheet.formula(row, column)) : said?.f;
    if (formula) told(formula, row, column);
  });
};

/** A sheet's formulas are the same object until something on it changes. */
const knownTexts = new WeakMap<Formulas, ReadonlySet<string>>();

function textsOn(sheet: SheetModel): ReadonlySet<string> {
  const formulas = formulasOn(sheet);
  const known = knownTexts.get(formulas);
  if (known) return known;
  const texts = new Set<string>();
  eachFormula(sheet, formulas, (formula) => texts.add(formula));
  knownTexts.set(formulas, texts);
  return texts;
}
