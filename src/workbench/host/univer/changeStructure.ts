import { ObjectMatrix, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel, SetArrayFormulaDataMutation } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
} from "@univerjs/sheets";
import { shifted } from "../formula/shifted";
import { movedArea } from "../model/movedArea";
import type { SheetChange } from "../model/SheetChange";
import { RichError } from "../protocol/RichError";
import { fromEdges, isEntireColumns, isEntireRows, lastColumn, lastRow, toEdges, type Area } from "./Area";
import { followingNotes } from "./followingNotes";
import { moveRules } from "./moveRules";
import { rewritePlacedFormulas } from "./rewriteFormulas";
import type { SheetModel } from "./SheetModel";

export type Shift = "Down" | "Right" | "Up" | "Left";

/** The change that inserting (Down, Right) or deleting (Up, Left) these cells makes to a sheet. */
export function structureChange(sheet: SheetModel, cells: Area, shift: Shift): SheetChange {
  const rows = shift === "Down" || shift === "Up";
  const inserts = shift === "Down" || shift === "Right";
  const whole = rows ? isEntireRows(cells) : isEntireColumns(cells);
  const across = rows
    ? { first: cells.column, last: lastColumn(cells) }
    : { first: cells.row, last: lastRow(cells) };
  return {
    kind: `${rows ? "rows" : "columns"}-${inserts ? "inserted" : "removed"}`,
    sheetId: sheet.id,
    at: rows ? cells.row : cells.column,
    count: rows ? cells.rows : cells.columns,
    ...(whole ? {} : { across }),
  };
}

/**
 * Inserts or deletes cells and lets all follow: formulas on every sheet, names, tables, merged cells, conditional
 * formats, validation, and the ranges the add-in holds. Throws when it would tear a table apart.
 */
export async function changeStructure(sheet: SheetModel, cells: Area, shift: Shift): Promise<void> {
  const { workbook } = sheet;
  await workbook.calculation.finished();
  const change = structureChange(sheet, cells, shift);
  assertTablesWhole(sheet, change);
  const tables = workbook.tables.on(sheet).map((table) => ({ table, held: table.held }));
  ownFormulas(sheet);
  dropSpills(sheet);
  const changedSheet = sheet.name.toLowerCase();
  rewritePlacedFormulas(workbook, (formula, on) =>
    shifted(formula, change, { changedSheet, ownSheet: on?.name.toLowerCase() ?? "" }),
  );
  moveMerges(sheet, change);
  const moveNotes = followingNotes(sheet, change);
  moveCells(sheet, change);
  moveNotes();
  for (const { table, held } of tables) {
    const after = movedArea(held, change);
    if (after) table.occupy(after);
    else table.forget();
  }
  moveRules(sheet, change);
  workbook.calculation.moved(sheet.target);
  workbook.structureChanged(change);
}

function assertTablesWhole(sheet: SheetModel, { across, kind, at }: SheetChange): void {
  if (!across) return;
  const rows = kind.startsWith("rows");
  const torn = sheet.workbook.tables.on(sheet).some(({ area }) => {
    const [first, last] = rows ? [area.column, lastColumn(area)] : [area.row, lastRow(area)];
    const end = rows ? lastRow(area) : lastColumn(area);
    const touched = last >= across.first && first <= across.last && end >= at;
    return touched && (first < across.first || last > across.last);
  });
  if (torn)
    throw new RichError(
      "InsertDeleteConflict",
      "This operation is not allowed. It would shift cells in a table.",
    );
}

/** Cells filled by hand share one formula; after the change each must stand for itself. */
function ownFormulas(sheet: SheetModel): void {
  const own = new ObjectMatrix<ICellData>();
  sheet.worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.si) own.setValue(row, column, { f: String(sheet.formula(row, column)), si: null });
  });
  if (own.getSizeOf() > 0) sheet.putCells(own);
}

/** Spilt cells are the engine's; they come back with the next calculation, in their new place. */
function dropSpills(sheet: SheetModel): void {
  const model = sheet.workbook.get(FormulaDataModel);
  const [ranges, cells] = [model.getArrayFormulaRange(), model.getArrayFormulaCellData()];
  const { unitId, subUnitId } = sheet.target;
  if (!ranges[unitId]?.[subUnitId]) return;
  delete ranges[unitId]?.[subUnitId];
  delete cells[unitId]?.[subUnitId];
  sheet.workbook.run(SetArrayFormulaDataMutation.id, {
    arrayFormulaRange: ranges,
    arrayFormulaCellData: cells,
  });
}

function moveMerges(sheet: SheetModel, change: SheetChange): void {
  const before = sheet.worksheet.getMergeData();
  const after: IRange[] = before.flatMap((range) => {
    const moved = movedArea(fromEdges(range), change);
    return moved && moved.rows * moved.columns > 1 ? [toEdges(moved)] : [];
  });
  if (before.length === 0) return;
  sheet.workbook.run(RemoveWorksheetMergeMutation.id, { ...sheet.target, ranges: [...before] });
  sheet.workbook.run(AddWorksheetMergeMutation.id, { ...sheet.target, ranges: after });
}

const lineMutations = {
  "rows-inserted": InsertRowMutation.id,
  "rows-removed": RemoveRowMutation.id,
  "columns-inserted": InsertColMutation.id,
  "columns-removed": RemoveColMutation.id,
};

function moveCells(sheet: SheetModel, change: SheetChange): void {
  if (change.across) return moveBlock(sheet, change);
  const rows = change.kind.startsWith("rows");
  const [rowCount, columnCount] = [sheet.worksheet.getRowCount(), sheet.worksheet.getColumnCount()];
  const size = rows ? rowCount : columnCount;
  if (change.at >= size) return;
  const removes = change.kind.endsWith("removed");
  const count = removes ? Math.min(change.count, size - change.at) : change.count;
  const end = change.at + count - 1;
  const range = rows
    ? { startRow: change.at, endRow: end, startColumn: 0, endColumn: columnCount - 1 }
    : { startRow: 0, endRow: rowCount - 1, startColumn: change.at, endColumn: end };
  sheet.workbook.run(lineMutations[change.kind], { ...sheet.target, range });
  if (!removes) inheritLook(sheet, fromEdges(range), rows);
}

/** Inserted lines look like the one before them, as in Excel. */
function inheritLook(sheet: SheetModel, inserted: Area, rows: boolean): void {
  const before = (rows ? inserted.row : inserted.column) - 1;
  if (before < 0) return;
  sheet.setStyles([inserted], (row, column) => {
    const own = rows ? sheet.raw(before, column)?.s : sheet.raw(row, before)?.s;
    return own ? sheet.workbook.workbook.getStyles().get(own) : null;
  });
}

function moveBlock(sheet: SheetModel, change: SheetChange): void {
  const rows = change.kind.startsWith("rows");
  const { first, last } = change.across ?? { first: 0, last: 0 };
  const removes = change.kind.endsWith("removed");
  const size = rows ? sheet.worksheet.getRowCount() : sheet.worksheet.getColumnCount();
  const to = Math.max(change.at, size - 1) + (removes ? 0 : change.count);
  const cells = new ObjectMatrix<Nullable<ICellData>>();
  for (let line = change.at; line <= to; line += 1)
    for (let place = first; place <= last; place += 1) {
      const from = removes ? line + change.count : line - change.count;
      const source = from < change.at ? undefined : rows ? sheet.raw(from, place) : sheet.raw(place, from);
      const [row, column] = rows ? [line, place] : [place, line];
      if (source || sheet.raw(row, column))
        cells.setValue(row, column, source ? structuredClone(source) : null);
    }
  const held = rows ? { row: to, column: last } : { row: last, column: to };
  sheet.grow({ ...held, rows: 1, columns: 1 });
  sheet.replaceCells(cells);
}
