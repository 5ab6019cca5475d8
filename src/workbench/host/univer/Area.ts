import { RichError } from "../protocol/RichError";

/** Excel's grid. */
export const gridRows = 1_048_576;
export const gridColumns = 16_384;

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle, or Excel's refusal when it is empty or reaches past the grid. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1) throw new RichError("InvalidArgument");
  if (row + rows > gridRows || column + columns > gridColumns) throw new RichError("InvalidArgument");
  return { row, column, rows, columns };
}

export const lastRow = ({ row, rows }: Area): number => row + rows - 1;
export const lastColumn = ({ column, columns }: Area): number => column + columns - 1;
export const isEntireRows = ({ columns }: Area): boolean => columns === gridColumns;
export const isEntireColumns = ({ rows }: Area): boolean => rows === gridRows;
export const cellCount = ({ rows, columns }: Area): number => rows * columns;
export const wholeGrid: Area = { row: 0, column: 0, rows: gridRows, columns: gridColumns };

export const between = (top: number, left: number, bottom: number, right: number): Area =>
  area(top, left, bottom - top + 1, right - left + 1);

/** The smallest rectangle around both. */
export const bounding = (a: Area, b: Area): Area =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

/** What both cover, or undefined. */
export function intersection(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top > bottom || left > right ? undefined : between(top, left, bottom, right);
}

export const covers = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

export const sameArea = (a: Area, b: Area): boolean => covers(a, b) && covers(b, a);

/** Univer's way of saying a rectangle. */
export interface EdgeRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const toEdges = (of: Area): EdgeRange => ({
  startRow: of.row,
  startColumn: of.column,
  endRow: lastRow(of),
  endColumn: lastColumn(of),
});

export const fromEdges = ({ startRow, startColumn, endRow, endColumn }: EdgeRange): Area =>
  between(startRow, startColumn, endRow, endColumn);
