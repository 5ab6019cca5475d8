import { ICommandService, ObjectMatrix, type ICellData, type ICommandInfo } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import type { SheetChange } from "../model/SheetChange";
import { EventType, everywhere, type EventHub } from "../protocol/EventHub";
import { areaAddress } from "../univer/address";
import { area, between, fromEdges, gridColumns, gridRows, intersection, type Area } from "../univer/Area";
import type { WorkbookModel } from "../univer/WorkbookModel";

interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
}

const local = { source: "Local", triggerSource: "Unknown" } as const;

/** Tells the add-in what happens in the workbook, whether it did it itself or somebody types into the grid. */
export function watchWorkbook(workbook: WorkbookModel, events: EventHub): void {
  let active = workbook.activeSheet.id;
  const watchers = new Map<string, (command: ICommandInfo) => void>([
    [SetRangeValuesMutation.id, ({ params }) => cellsChanged(params as ISetRangeValuesMutationParams)],
    [InsertSheetMutation.id, ({ params }) => sheetAdded((params as IInsertSheetMutationParams).sheet.id)],
    [RemoveSheetMutation.id, ({ params }) => sheetDeleted((params as Target).subUnitId)],
    [SetSelectionsOperation.id, ({ params }) => selected(params as ISetSelectionsOperationParams)],
    [SetWorksheetActiveOperation.id, activated],
  ]);
  workbook.get(ICommandService).onCommandExecuted((command, options) => {
    if (!options?.onlyLocal || command.id !== SetRangeValuesMutation.id) watchers.get(command.id)?.(command);
    else calculated(command.params as ISetRangeValuesMutationParams);
  });
  workbook.onStructureChange(structureChanged);

  function cellsChanged({ subUnitId, cellValue, trigger }: ISetRangeValuesMutationParams): void {
    const cells =
      trigger || !cellValue
        ? undefined
        : edited(new ObjectMatrix<ICellData | null | undefined | void>(cellValue));
    if (cells) changed(subUnitId, cells, "RangeEdited");
  }

  /** What the engine worked out comes as values that are set, but by nobody. */
  function calculated({ subUnitId: worksheetId, cellValue }: ISetRangeValuesMutationParams): void {
    const heard = [worksheetId, everywhere].some((at) => events.hears(EventType.WorksheetCalculated, at));
    const cells = heard && cellValue && edited(new ObjectMatrix(cellValue));
    if (cells)
      events.raise(EventType.WorksheetCalculated, [worksheetId], {
        address: areaAddress(cells),
        worksheetId,
      });
  }

  function structureChanged({ kind, sheetId, at, count, across }: SheetChange): void {
    const rows = kind.startsWith("rows");
    const whole = rows ? area(at, 0, count, gridColumns) : area(0, at, gridRows, count);
    const part =
      across &&
      (rows
        ? between(at, across.first, at + count - 1, across.last)
        : between(across.first, at, across.last, at + count - 1));
    const did = kind.endsWith("inserted") ? "Inserted" : "Deleted";
    changed(sheetId, part ?? whole, part ? `Cell${did}` : `${rows ? "Row" : "Column"}${did}`);
  }

  function changed(worksheetId: string, cells: Area, changeType: string): void {
    if (!events.heard) return;
    const args = { ...local, address: areaAddress(cells), changeType, worksheetId };
    events.raise(EventType.WorksheetChanged, [worksheetId], args);
    const sheet = workbook.sheetById(worksheetId);
    for (const table of sheet ? workbook.tables.on(sheet) : []) {
      const inside = intersection(table.area, cells);
      const ofTable = inside && { ...args, address: areaAddress(inside), tableId: table.id };
      if (ofTable) events.raise(EventType.TableChanged, [table.id, worksheetId], ofTable);
    }
  }

  function sheetAdded(worksheetId: string): void {
    events.raise(EventType.WorksheetAdded, [], { source: local.source, worksheetId });
  }

  function sheetDeleted(worksheetId: string): void {
    events.raise(EventType.WorksheetDeleted, [], { source: local.source, worksheetId });
  }

  function selected({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const address = selections.map(({ range }) => areaAddress(fromEdges(range))).join(",");
    if (!address) return;
    events.raise(EventType.WorksheetSelectionChanged, [subUnitId], { address, worksheetId: subUnitId });
  }

  /** Univer tells late of a sheet that it showed for a moment, as each one that is added: what counts is what shows now. */
  function activated(): void {
    const worksheetId = workbook.activeSheet.id;
    if (worksheetId === active) return;
    events.raise(EventType.WorksheetDeactivated, [active], { worksheetId: active });
    active = worksheetId;
    events.raise(EventType.WorksheetActivated, [worksheetId], { worksheetId });
  }
}

/** The area around the cells whose content was written; undefined when only looks were. */
function edited(cells: ObjectMatrix<ICellData | null | undefined | void>): Area | undefined {
  let [top, left, bottom, right] = [gridRows, gridColumns, -1, -1];
  cells.forValue((row, column, cell) => {
    if (cell && !("v" in cell || "f" in cell || "p" in cell)) return;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  });
  return bottom < 0 ? undefined : between(top, left, bottom, right);
}
