import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { columnWidth, pixelsOf, rowHeight } from "../../model/cellGeometry";
import { RichError } from "../../protocol/RichError";
import { lastColumn, lastRow, toEdges, type Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";

/** Excel's limits in points: 255 characters wide, 409.5 points high. */
const widest = 1342.5;
const highest = 409.5;

function sized(points: number, most: number): number {
  if (!(points >= 0) || points > most) throw new RichError("InvalidArgument");
  return Math.round(pixelsOf(points));
}

/** The width of an area's columns in points; null where they differ. */
export function widthOf(sheet: SheetModel, of: Area): number | null {
  const { column, columns } = sheet.within(of) ?? { ...of, columns: 1 };
  const first = columnWidth(sheet, column);
  for (let each = column + 1; each < column + columns; each += 1)
    if (columnWidth(sheet, each) !== first) return null;
  return first;
}

export function heightOf(sheet: SheetModel, of: Area): number | null {
  const { row, rows } = sheet.within(of) ?? { ...of, rows: 1 };
  const first = rowHeight(sheet, row);
  for (let each = row + 1; each < row + rows; each += 1) if (rowHeight(sheet, each) !== first) return null;
  return first;
}

export function setWidth(sheet: SheetModel, of: Area, points: number): void {
  const colWidth = sized(points, widest);
  sheet.grow(of);
  const ranges = [toEdges(sheet.within(of) ?? of)];
  sheet.workbook.run(SetWorksheetColWidthMutation.id, { ...sheet.target, ranges, colWidth });
}

/** A height set by hand stays; an automatic one lets Univer's own interface fit rows to their text. */
export function setHeight(sheet: SheetModel, of: Area, points: number, automatic = false): void {
  const height = sized(points, highest);
  sheet.grow(of);
  const ranges = [toEdges(sheet.within(of) ?? of)];
  const autoHeightInfo = automatic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  sheet.workbook.run(SetWorksheetRowHeightMutation.id, { ...sheet.target, ranges, rowHeight: height });
  sheet.workbook.run(SetWorksheetRowIsAutoHeightMutation.id, { ...sheet.target, ranges, autoHeightInfo });
}

export const standardWidth = (sheet: SheetModel): number => sheet.worksheet.getConfig().defaultColumnWidth;
export const standardHeight = (sheet: SheetModel): number => sheet.worksheet.getConfig().defaultRowHeight;

/** Whether every column (or row) of the area has the sheet's own size. */
export function areStandard(sheet: SheetModel, of: Area, kind: "columns" | "rows"): boolean {
  const held = sheet.within(of) ?? of;
  const { worksheet } = sheet;
  if (kind === "columns") {
    for (let each = held.column; each <= lastColumn(held); each += 1)
      if (worksheet.getColumnWidth(each) !== standardWidth(sheet)) return false;
  } else {
    for (let each = held.row; each <= lastRow(held); each += 1)
      if (worksheet.getRowHeight(each) !== standardHeight(sheet)) return false;
  }
  return true;
}
