import type { CellValue } from "./grid";
import { readCells } from "./readCells";

/** A cell of the workbook, rows and columns from 0. */
interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What single cells anywhere in the workbook hold, in the order they were asked for; empty text where nothing stands. One sync. */
export const readValues = async (
  context: Excel.RequestContext,
  cells: readonly SheetPlace[],
): Promise<readonly CellValue[]> => {
  const asked = cells.map(({ sheet, row, column }) => ({
    sheet,
    top: row,
    left: column,
    rows: 1,
    columns: 1,
    as: "values" as const,
  }));
  return (await readCells(context, asked)).map(([line]) => line?.[0] ?? "");
};
