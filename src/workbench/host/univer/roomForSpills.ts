import {
  ObjectMatrix,
  type ICommandService,
  type Injector,
  type IRange,
  type Workbook,
} from "@univerjs/core";
import { IFormulaRuntimeService, type IArrayFormulaRangeType } from "@univerjs/engine-formula";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { gridColumns, gridRows } from "./Area";

/** Lets an answer spill as far as Excel's grid goes: Univer's sheets end where something was last written. */
export function spillBeyondSheet(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as {
    _checkIfArrayFormulaExceeded(rows: number, columns: number, range: IRange): boolean;
  };
  runtime._checkIfArrayFormulaExceeded = (_rows, _columns, { endRow, endColumn }) =>
    endRow >= gridRows || endColumn >= gridColumns;
}

/** Makes the sheets as large as what has spilled on them. */
export function makeRoom(
  commands: ICommandService,
  workbooks: readonly Workbook[],
  spilled: IArrayFormulaRangeType,
): void {
  for (const workbook of workbooks)
    for (const sheet of workbook.getSheets()) {
      const [unitId, subUnitId] = [workbook.getUnitId(), sheet.getSheetId()];
      let [rowCount, columnCount] = [sheet.getRowCount(), sheet.getColumnCount()];
      new ObjectMatrix(spilled[unitId]?.[subUnitId] ?? {}).forValue((_row, _column, range) => {
        rowCount = Math.max(rowCount, range.endRow + 1);
        columnCount = Math.max(columnCount, range.endColumn + 1);
      });
      if (rowCount > sheet.getRowCount())
        commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { unitId, subUnitId, rowCount });
      if (columnCount > sheet.getColumnCount())
        commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { unitId, subUnitId, columnCount });
    }
}
