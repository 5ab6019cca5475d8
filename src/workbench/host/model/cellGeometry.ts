import type { SheetModel } from "../univer/SheetModel";

/** Univer measures in pixels at 96 to the inch, Excel in points at 72. */
export const pointsOf = (pixels: number): number => pixels * 0.75;
export const pixelsOf = (points: number): number => points / 0.75;

export const columnWidth = (sheet: SheetModel, column: number): number =>
  pointsOf(sheet.worksheet.getColVisible(column) ? sheet.worksheet.getColumnWidth(column) : 0);

export const rowHeight = (sheet: SheetModel, row: number): number =>
  pointsOf(sheet.worksheet.getRowVisible(row) ? sheet.worksheet.getRowHeight(row) : 0);

/** Points from the sheet's left edge to a column's left edge. */
export function leftOf(sheet: SheetModel, column: number): number {
  let left = 0;
  for (let each = 0; each < column; each += 1) left += columnWidth(sheet, each);
  return left;
}

/** Points from the sheet's top edge to a row's top edge. */
export function topOf(sheet: SheetModel, row: number): number {
  let top = 0;
  for (let each = 0; each < row; each += 1) top += rowHeight(sheet, each);
  return top;
}

/** The cell over a point of the sheet, and how far the point is from the cell's top left corner, in points. */
export function cellAt(sheet: SheetModel, left: number, top: number) {
  const across = trackAt(left, (column) => columnWidth(sheet, column));
  const along = trackAt(top, (row) => rowHeight(sheet, row));
  return { column: across.index, row: along.index, right: across.rest, down: along.rest };
}

const furthest = 20_000;

function trackAt(distance: number, size: (index: number) => number): { index: number; rest: number } {
  let index = 0;
  let rest = Math.max(0, distance);
  while (index < furthest && rest >= size(index)) {
    rest -= size(index);
    index += 1;
  }
  return { index, rest };
}
