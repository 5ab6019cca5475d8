import { ObjectMatrix, type ICellData } from "@univerjs/core";
import { longForm } from "../formula/longForm";
import { isParsable } from "../formula/isParsable";
import { RichError } from "../protocol/RichError";
import { covers, intersection, lastColumn, lastRow, type Area } from "./Area";
import { cellEntry } from "./cellEntry";
import type { SheetModel } from "./SheetModel";

/**
 * Types into cells as Excel does: `null` leaves a cell as it is, "" blanks it, a header cell of a table stays text.
 * Everything is read before anything is written, so that a refused value leaves the cells alone.
 */
export function enter(sheet: SheetModel, of: Area, values: (row: number, column: number) => unknown): void {
  const tables = sheet.workbook.tables.on(sheet).filter((table) => intersection(table.area, of));
  const cells = new ObjectMatrix<ICellData>();
  const checked = formulasChecked(sheet);
  for (let row = of.row; row <= lastRow(of); row += 1)
    for (let column = of.column; column <= lastColumn(of); column += 1) {
      const value = values(row - of.row, column - of.column);
      if (value === null || value === undefined) continue;
      const here = { row, column, rows: 1, columns: 1 };
      const table = tables.find((each) => covers(each.area, here));
      const heading = table?.area.row === row;
      const pattern = heading ? "@" : sheet.pattern(row, column);
      const entry = cellEntry(heading ? headingText(value) : value, pattern);
      const formula = entry.data.f ? { f: checked(entry.data.f, table?.name) } : {};
      const asked = pattern === "General" && entry.pattern ? { s: { n: { pattern: entry.pattern } } } : {};
      cells.setValue(row, column, { ...entry.data, ...formula, ...asked });
    }
  sheet.grow(of);
  sheet.putCells(cells);
  for (const table of tables) if (intersection(table.header, of)) table.readHeader();
}

/** The apostrophe says that it is text, and is no part of it. */
const headingText = (value: unknown): unknown =>
  typeof value === "string" && value.startsWith("'") ? value.slice(1) : value;

/** Formulas as Excel stores them; the rows of a table repeat the same few. */
function formulasChecked(sheet: SheetModel): (formula: string, table: string | undefined) => string {
  const known = new Map<string | undefined, Map<string, string>>();
  return (formula, table) => {
    const inTable = known.get(table) ?? new Map<string, string>();
    const long = inTable.get(formula) ?? longForm(formula, table);
    if (long === undefined || !(inTable.has(formula) || isParsable(sheet.workbook, long)))
      throw new RichError("InvalidArgument", "There is a problem with this formula.");
    known.set(table, inTable.set(formula, long));
    return long;
  };
}
