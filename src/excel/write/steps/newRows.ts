import type { TableColumnLayout, TableLayout } from "../../../sheets/blueprint/sheetLayout";
import type { TableStanding } from "../match/standing";
import { cellAddress } from "../../read/reference";
import { dressRange } from "./dressRange";
import { guardCells } from "./guardCells";

/** Some new rows of a table on a sheet. */
interface NewRows {
  readonly sheet: Excel.Worksheet;
  readonly table: TableStanding;
  readonly layout: TableLayout;
  readonly row: number;
  readonly count: number;
}

/** Gives new rows of a table the looks of its columns, wherever the director moved them. */
export const dressRows = (rows: NewRows): void =>
  eachColumn(rows, (range, column) => dressRange(range, column.style, rows.count, 1));

/** Gives them the colours by shape and the limits to what may be typed. */
export const guardRows = (rows: NewRows): void =>
  eachColumn(rows, (range, column, at) => {
    if (column.marks.length > 0) range.conditionalFormats.clearAll();
    guardCells(range, cellAddress(rows.row, at), column.header, column);
  });

function eachColumn(
  { sheet, table: { seen, columns }, layout, row, count }: NewRows,
  treat: (range: Excel.Range, column: TableColumnLayout, at: number) => void,
): void {
  for (const column of layout.columns) {
    const at = seen.column + (columns.places.get(column.key) ?? 0);
    treat(sheet.getRangeByIndexes(row, at, count, 1), column, at);
  }
}
