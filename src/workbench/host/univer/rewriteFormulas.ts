import { ObjectMatrix, type ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "./WorkbookModel";

/** Changes the text of every formula of the workbook, in cells and names, that the rewriting changes, wherever it stands. */
export function rewriteFormulas(workbook: WorkbookModel, rewrite: (formula: string) => string): void {
  // The rows of a table repeat the same few formulas.
  const known = new Map<string, string>();
  rewritePlacedFormulas(workbook, (formula) => {
    const after = known.get(formula) ?? rewrite(formula);
    known.set(formula, after);
    return after;
  });
}

/** The same, where what becomes of a formula depends on the cell it stands in; names stand in none. */
export function rewritePlacedFormulas(
  workbook: WorkbookModel,
  rewrite: (formula: string, on?: SheetModel, row?: number) => string,
): void {
  for (const sheet of workbook.sheets()) {
    const changed = new ObjectMatrix<ICellData>();
    const formulas = workbook.get(FormulaDataModel).getSheetFormulaData(workbook.id, sheet.id);
    new ObjectMatrix(formulas ?? {}).forValue((row, column, said) => {
      const formula = said?.si ? String(sheet.formula(row, column)) : said?.f;
      const after = formula && rewrite(formula, sheet, row);
      if (after !== formula) changed.setValue(row, column, { f: after, si: null });
    });
    if (changed.getSizeOf() > 0) sheet.putCells(changed);
  }
  for (const name of workbook.names.all()) {
    const before = workbook.names.formula(name);
    const after = rewrite(before);
    if (after !== before) workbook.names.set({ ...name, formulaOrRefString: after });
  }
}
