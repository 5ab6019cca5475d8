import {
  ObjectMatrix,
  Range,
  type ICellData,
  type ICommandService,
  type Injector,
  type IRange,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  IFormulaRuntimeService,
  type IArrayFormulaRangeType,
  type IRuntimeUnitDataType,
} from "@univerjs/engine-formula";
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

/** Lets cells that are in the way of an answer keep what they were found to be: the engine puts back what they held before. */
export function keepCellsInTheWay(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService) as unknown as {
    setRuntimeData(answer: unknown): void;
    getUnitData(): IRuntimeUnitDataType;
    _checkIfArrayFormulaRangeHasData(...where: [string, string, number, number, IRange]): boolean;
  };
  const set = runtime.setRuntimeData.bind(runtime);
  const isBlocked = runtime._checkIfArrayFormulaRangeHasData.bind(runtime);
  let putBack = (): void => undefined;
  runtime._checkIfArrayFormulaRangeHasData = (unitId, sheetId, row, column, range) => {
    const blocked = isBlocked(unitId, sheetId, row, column, range);
    const found = runtime.getUnitData()[unitId]?.[sheetId];
    if (blocked && found) {
      const kept = new ObjectMatrix<Nullable<ICellData>>();
      Range.foreach(range, (at, across) => {
        const cell = found.getValue(at, across);
        if (cell && (at !== row || across !== column)) kept.setValue(at, across, cell);
      });
      putBack = () => kept.forValue((at, across, cell) => void found.setValue(at, across, cell));
    }
    return blocked;
  };
  runtime.setRuntimeData = (answer) => {
    putBack = () => undefined;
    set(answer);
    putBack();
  };
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
