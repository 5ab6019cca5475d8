import type { Area } from "./Area";
import { changeStructure } from "./changeStructure";
import type { SheetModel } from "./SheetModel";
import type { TableModel } from "./TableModel";

/** Whether a header cell's text may come from a formula, of its own or one that spills into it. */
const calculates = (sheet: SheetModel, { row, column, columns }: Area): boolean =>
  Array.from({ length: columns }, (_, index) => column + index).some(
    (at) =>
      sheet.hasFormula(row, at) || sheet.text(row, at) === "" || sheet.cell(row, at) !== sheet.raw(row, at),
  );

/** A new table over these cells; without headers of their own the cells move down a row to make room for "Column1"… */
export async function addTable(sheet: SheetModel, cells: Area, hasHeaders: boolean): Promise<TableModel> {
  if (hasHeaders && calculates(sheet, cells)) await sheet.workbook.calculation.settle();
  if (hasHeaders) return sheet.workbook.tables.add(sheet, cells);
  const header = { ...cells, rows: 1 };
  await changeStructure(sheet, header, "Down");
  return sheet.workbook.tables.add(sheet, { ...cells, rows: cells.rows + 1 });
}
