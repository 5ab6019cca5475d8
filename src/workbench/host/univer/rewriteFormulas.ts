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
    let some = false;
    sheet.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || (!cell.f && !cell.si)) return;
      const before = String(sheet.formula(row, column));
      const after = rewrite(before, sheet, row);
      if (after === before) return;
      changed.setValue(row, column, { f: after, si: null });
      some = true;
    });
    if (some) sheet.putCells(changed);
  }
  for (const name of workbook.names.all()) {
    const before = workbook.names.formula(name);
    const after = rewrite(before);
    if (after !== before) workbook.names.set({ ...name, formulaOrRefString: after });
  }
}
