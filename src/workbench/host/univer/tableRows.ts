import { translated } from "../formula/translated";
import { RichError } from "../protocol/RichError";
import { area, lastColumn, lastRow, type Area } from "./Area";
import { changeStructure } from "./changeStructure";
import { clear } from "./clear";
import { enter } from "./enter";
import type { TableModel } from "./TableModel";

type Values = readonly (readonly unknown[])[];

/**
 * Adds rows to a table, at a place in its body or (undefined) at its end; cells below make room. A column that is one
 * formula all the way down goes on with it where no value is given. Answers the place of the first new row.
 */
export async function addRows(table: TableModel, at: number | undefined, values: Values): Promise<number> {
  const { sheet, body } = table;
  const place = at ?? body.rows;
  if (place > body.rows || values.length === 0) throw new RichError("InvalidArgument");
  if (values.some((row) => row.length !== body.columns)) throw new RichError("InvalidArgument");
  const patterns = columnFormulas(table);
  const room = area(body.row + place, body.column, values.length, body.columns);
  await sheet.workbook.calculation.settle();
  const atEnd = place === body.rows;
  const below = area(lastRow(table.area) + 1, body.column, values.length, body.columns);
  if (!atEnd || table.look.showTotals || sheet.used(true, belowAll(below)))
    await changeStructure(sheet, room, "Down");
  if (atEnd) table.occupy({ ...table.held, rows: body.rows + 1 + values.length });
  enter(sheet, room, (row, column) => {
    const value = values[row]?.[column];
    const pattern = patterns[column];
    return (value === null || value === "") && pattern ? translated(pattern, place + row, 0) : value;
  });
  return place;
}

/** Everything under the table, down to the last row that could hold something. */
const belowAll = (under: Area): Area => ({ ...under, rows: 1_048_576 - under.row });

/** For each column the formula of its first body row, when all its rows have it. */
function columnFormulas({ sheet, body }: TableModel): (string | undefined)[] {
  return Array.from({ length: body.columns }, (_, index) => {
    const column = body.column + index;
    if (!sheet.hasFormula(body.row, column)) return undefined;
    const first = String(sheet.formula(body.row, column));
    for (let row = body.row; row <= lastRow(body); row += 1)
      if (sheet.formula(row, column) !== translated(first, row - body.row, 0)) return undefined;
    return first;
  });
}

/** Deletes rows of a table's body; the last one left is only emptied, as a table always has one. */
export async function deleteRows(table: TableModel, at: number, count: number): Promise<void> {
  const { sheet, body } = table;
  if (count < 1 || at + count > body.rows) throw new RichError("InvalidArgument");
  const rows = area(body.row + at, body.column, count, body.columns);
  if (count === body.rows) {
    clear(sheet, { ...rows, rows: 1 }, "Contents");
    if (count > 1) await changeStructure(sheet, { ...rows, row: rows.row + 1, rows: count - 1 }, "Up");
    return;
  }
  await changeStructure(sheet, rows, "Up");
}

/** Adds a column to a table; cells to the right make room. `values` holds the header first. */
export async function addColumn(
  table: TableModel,
  at: number | undefined,
  values: Values,
  name?: string,
): Promise<number> {
  const { sheet } = table;
  const place = at ?? table.columns.length;
  const all = table.area;
  if (place > table.columns.length) throw new RichError("InvalidArgument");
  const heights = [table.body.rows, table.held.rows, all.rows];
  if (values.length > 0 && !heights.includes(values.length)) throw new RichError("InvalidArgument");
  await sheet.workbook.calculation.settle();
  const room = { ...all, column: all.column + place, columns: 1 };
  const atEnd = place === table.columns.length;
  const beyond = { ...all, column: lastColumn(all) + 1, columns: 16_384 - lastColumn(all) - 1 };
  if (!atEnd || sheet.used(true, beyond)) await changeStructure(sheet, room, "Right");
  if (atEnd) table.occupy({ ...table.held, columns: table.held.columns + 1 });
  const skipHeader = values.length === table.body.rows ? 1 : 0;
  const start = { ...room, row: room.row + skipHeader, rows: Math.max(1, values.length) };
  if (values.length > 0) enter(sheet, start, (row) => values[row]?.[0]);
  if (name !== undefined) enter(sheet, { ...room, rows: 1 }, () => name);
  return place;
}
