import { ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import {
  FormulaDataModel,
  SetArrayFormulaDataMutation,
  SetFormulaDataMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { SheetModel } from "./SheetModel";

/**
 * Writes prepared cells; Univer merges each with what is there, `null` deletes it. `trigger` tells that only looks
 * change. Univer itself would go through every cell of the workbook for each writing to find its formulas: here the
 * engine is told which ones changed.
 */
export function putCells(
  sheet: SheetModel,
  cells: ObjectMatrix<Nullable<ICellData>>,
  trigger?: string,
): void {
  const { workbook, target } = sheet;
  const cellValue = cells.getMatrix();
  const changed = trigger ? undefined : changedFormulas(sheet, cells);
  if (!changed) return workbook.run(SetRangeValuesMutation.id, { ...target, cellValue, trigger });
  const model = workbook.get(FormulaDataModel);
  const spiltCells = model.updateArrayFormulaCellData(workbook.id, sheet.id, cellValue);
  const spiltRanges = model.updateArrayFormulaRange(workbook.id, sheet.id, cellValue);
  workbook.run(SetRangeValuesMutation.id, { ...target, cellValue }, { fromChangeset: true });
  if (changed.getSizeOf() > 0) {
    const formulaData = { [workbook.id]: { [sheet.id]: changed.getMatrix() } };
    workbook.run(SetFormulaDataMutation.id, { formulaData }, { onlyLocal: true });
  }
  if (spiltCells || spiltRanges) {
    const spilt = {
      arrayFormulaRange: model.getArrayFormulaRange(),
      arrayFormulaCellData: model.getArrayFormulaCellData(),
    };
    workbook.run(SetArrayFormulaDataMutation.id, spilt, { onlyLocal: true, remove: true });
  }
}

/** The formulas that come, go or change; undefined where cells share a formula, which Univer must disentangle. */
function changedFormulas(
  sheet: SheetModel,
  cells: ObjectMatrix<Nullable<ICellData>>,
): ObjectMatrix<{ f: string } | null> | undefined {
  const changed = new ObjectMatrix<{ f: string } | null>();
  let shared = false;
  cells.forValue((row, column, cell) => {
    const before = sheet.raw(row, column);
    if (before?.si || cell?.si) shared = true;
    const f = cell?.f;
    if (cell && f === undefined) return;
    if (f) changed.setValue(row, column, { f });
    else if (before?.f) changed.setValue(row, column, null);
  });
  return shared ? undefined : changed;
}
