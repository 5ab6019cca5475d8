import type { Rectangle } from "../grid";
import { corners, sheetOf } from "../reference";
import { sameName } from "../sameName";
import type { BookAround } from "./BookAround";
import type { Reference } from "./referencesIn";
import { referencesIn } from "./referencesIn";

/** Where a reference leads. */
export interface Standing {
  readonly at: Rectangle;
  /** It ends where the director's rows end: only its first cell is known. */
  readonly growing: boolean;
  /** The table whose columns they are. */
  readonly table: string | undefined;
}

/** The cells of an address on a sheet; undefined for anything but one rectangle. */
const rectangleOf = (sheet: string, address: string): Rectangle | undefined => {
  const found = corners(address);
  if (!found) return undefined;
  const { top, left, bottom, right } = found;
  return { sheet, top, left, rows: bottom - top + 1, columns: right - left + 1 };
};

/** The cells a name stands over: those of a table's column, a plain rectangle, or one that grows from its first cell. */
const nameStands = (formula: string, book: BookAround): Standing | undefined => {
  const sheet = sheetOf(formula);
  if (sheet !== undefined) {
    const [, address = "", more] =
      /!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(:INDEX\()?/i.exec(formula) ?? [];
    const at = rectangleOf(sheet, address);
    return at && { at, growing: more !== undefined, table: undefined };
  }
  const [reference] = referencesIn(formula).references;
  return reference?.is === "table" ? whereStands(reference, book) : undefined;
};

/** Where a reference of a formula in the selected cell leads; undefined when there is nothing there, or no plain range. */
export const whereStands = (reference: Reference, book: BookAround): Standing | undefined => {
  const { here, names, tables } = book;
  if (reference.is === "name") {
    const named = names.find(({ name }) => sameName(name, reference.said));
    return named && nameStands(named.formula, book);
  }
  if (reference.is === "cells") {
    const at = rectangleOf(reference.sheet ?? here.sheet, reference.address);
    return at && { at, growing: false, table: undefined };
  }
  const table = tables.find(({ name, body }) =>
    reference.table === "" ? isInside(body, here) : sameName(name, reference.table),
  );
  if (!table) return undefined;
  const places = reference.columns.map((column) =>
    table.headers.findIndex((header) => sameName(header, column)),
  );
  if (places.includes(-1)) return undefined;
  const first = places.length === 0 ? 0 : Math.min(...places);
  const last = places.length === 0 ? table.headers.length - 1 : Math.max(...places);
  const { body } = table;
  const rows = reference.ofRow ? { top: here.row, rows: 1 } : { top: body.top, rows: body.rows };
  return {
    at: { sheet: body.sheet, left: body.left + first, columns: last - first + 1, ...rows },
    growing: false,
    table: table.name,
  };
};

/** Whether a cell is one of a rectangle's. */
export const isInside = (
  { sheet, top, left, rows, columns }: Rectangle,
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
): boolean =>
  cell.sheet === sheet &&
  cell.row >= top &&
  cell.row < top + rows &&
  cell.column >= left &&
  cell.column < left + columns;
