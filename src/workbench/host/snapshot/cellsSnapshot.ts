import { columnWidth, pointsOf, rowHeight } from "../model/cellGeometry";
import { isColumnHidden, isRowHidden } from "../objects/format/hidden";
import { StyleReading } from "../objects/format/styleReading";
import { standardHeight, standardWidth } from "../objects/format/tracks";
import { lastColumn, lastRow } from "../univer/Area";
import { areaAddress, columnLetters } from "../univer/address";
import type { SheetModel } from "../univer/SheetModel";
import { formatSnapshot } from "./formatSnapshot";
import type { CellSnapshot, TrackSnapshot } from "./WorkbookSnapshot";

/** The cells of a sheet that hold or show something, row by row. */
export function cellsSnapshot(sheet: SheetModel): Record<string, CellSnapshot> {
  const used = sheet.used(false);
  const cells: Record<string, CellSnapshot> = {};
  if (!used) return cells;
  const reading = new StyleReading(sheet);
  for (let row = used.row; row <= lastRow(used); row += 1)
    for (let column = used.column; column <= lastColumn(used); column += 1) {
      const cell = cellSnapshot(sheet, reading, row, column);
      if (cell) cells[areaAddress({ row, column, rows: 1, columns: 1 })] = cell;
    }
  return cells;
}

function cellSnapshot(
  sheet: SheetModel,
  reading: StyleReading,
  row: number,
  column: number,
): CellSnapshot | undefined {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const format = reading.hasOwn(row, column) ? formatSnapshot(reading.at(row, column)) : undefined;
  if (value === "" && !isFormula && !format) return undefined;
  return {
    ...(value === "" && !isFormula ? {} : { value }),
    ...(isFormula ? { formula } : {}),
    ...(format ? { format } : {}),
  };
}

/** The columns of a sheet that are not as wide, shown or formatted as an untouched one. */
export function columnsSnapshot(sheet: SheetModel): Record<string, TrackSnapshot> {
  const { worksheet } = sheet;
  const standard = pointsOf(standardWidth(sheet));
  const columns: Record<string, TrackSnapshot> = {};
  for (let column = 0; column < worksheet.getColumnCount(); column += 1) {
    const hidden = isColumnHidden(sheet, column);
    const format = formatSnapshot(worksheet.getColumnStyle(column) ?? {});
    add(
      columns,
      columnLetters(column),
      track(hidden ? standard : columnWidth(sheet, column), standard, hidden, format),
    );
  }
  return columns;
}

/** The rows of a sheet that are not as high, shown or formatted as an untouched one. */
export function rowsSnapshot(sheet: SheetModel): Record<string, TrackSnapshot> {
  const { worksheet } = sheet;
  const standard = pointsOf(standardHeight(sheet));
  const rows: Record<string, TrackSnapshot> = {};
  for (let row = 0; row < worksheet.getRowCount(); row += 1) {
    const hidden = isRowHidden(sheet, row);
    const format = formatSnapshot(worksheet.getRowStyle(row) ?? {});
    add(rows, String(row + 1), track(hidden ? standard : rowHeight(sheet, row), standard, hidden, format));
  }
  return rows;
}

const track = (
  size: number,
  standard: number,
  hidden: boolean,
  format: TrackSnapshot["format"],
): TrackSnapshot => ({
  ...(size === standard ? {} : { size }),
  ...(hidden ? { hidden: true } : {}),
  ...(format ? { format } : {}),
});

function add(tracks: Record<string, TrackSnapshot>, key: string, made: TrackSnapshot): void {
  if (Object.keys(made).length > 0) tracks[key] = made;
}
