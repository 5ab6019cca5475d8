import { ObjectMatrix, type ICellData } from "@univerjs/core";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "./WorkbookModel";

/** Changes the text of every formula of the workbook, in cells and names, that the rewriting changes. */
export function rewriteFormulas(
  workbook: WorkbookModel,
  rewrite: (formula: string, on?: SheetModel, row?: number) => string,
): void {
  for (const sheet of workbook.sheets()) {
    const changed = new ObjectMatrix<ICellData>();
    for (const { row, column, formula } of workbook.formulas.on(sheet)) {
      const after = rewrite(formula, sheet, row);
      if (after !== formula) changed.setValue(row, column, { f: after, si: null });
    }
    if (changed.getSizeOf() > 0) sheet.putCells(changed);
  }
  for (const name of workbook.names.all()) {
    const before = workbook.names.formula(name);
    const after = rewrite(before);
    if (after !== before) workbook.names.set({ ...name, formulaOrRefString: after });
  }
}
