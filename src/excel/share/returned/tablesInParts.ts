import { z } from "zod";
import { readCells } from "../../read/readCells";
import type { CellValue } from "../../read/grid";

/** A table of ours and what stands in it, headers first; rows and columns counted from 0. */
export interface TableInParts {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly showTotals: boolean;
  readonly cells: readonly (readonly CellValue[])[];
}

const place = z.object({
  rowIndex: z.int().min(0),
  columnIndex: z.int().min(0),
  rowCount: z.int().min(1),
  columnCount: z.int().min(1),
});

/** The tables whose names are asked for, however many rows they have: read in as many parts as Excel's answers take. */
export const tablesInParts = async (
  context: Excel.RequestContext,
  isAsked: (name: string) => boolean,
): Promise<readonly TableInParts[]> => {
  const tables = context.workbook.tables.load("items/name,items/showTotals");
  await context.sync();
  const asked = tables.items
    .filter(({ name }) => isAsked(name))
    .map((table) => ({
      table,
      sheet: table.worksheet.load("name"),
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
  if (asked.length === 0) return [];
  await context.sync();
  const areas = asked.map(({ sheet, range }) => {
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount } = place.parse(range.toJSON());
    return { sheet: sheet.name, top, left, rows, columns: columnCount, as: "values" as const };
  });
  const read = await readCells(context, areas);
  return asked.flatMap(({ table: { name, showTotals } }, at) => {
    const area = areas[at];
    if (area === undefined) return [];
    const { sheet, top, left } = area;
    return [{ name, sheet, top, left, showTotals, cells: read[at] ?? [] }];
  });
};
