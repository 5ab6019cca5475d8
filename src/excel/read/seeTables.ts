import type { CellValue, Grid, Rectangle } from "./grid";
import { nearRows } from "./nearRows";
import { readCells } from "./readCells";
import type { Survey } from "./surveyWorkbook";
import type { Place, TableSeen } from "./tablesSeen";
import { plainTablesSeen, tableSeen } from "./tablesSeen";

/** How much of a sheet is looked at for headers: all of a small one, the upper part of a large one. */
const window = { cells: 30_000, leastRows: 400, columns: 256 };

const upperPart = (used: Rectangle): Rectangle => {
  const columns = Math.min(used.columns, window.columns);
  const rows = Math.min(used.rows, Math.max(window.leastRows, Math.floor(window.cells / columns)));
  return { ...used, rows, columns };
};

const textOf = (rows: readonly (readonly CellValue[])[]) => rows.map((row) => row.map(String));

/**
 * Every table of the director's sheets, Excel table or plain block, and what its columns seem to be: the surest of sales
 * first, in the workbook's order among equals. One sync for every 80,000 cells looked at, most often one or two in all, and
 * one more where a sheet is used far down.
 */
export const seeTables = async (context: Excel.RequestContext, survey: Survey): Promise<TableSeen[]> => {
  const excelTables = survey.tables.filter(({ hasHeaders }) => hasHeaders);
  const parts = [
    ...survey.sheets.flatMap(({ used }) => (used ? [upperPart(used)] : [])),
    ...excelTables.map(({ area }) => ({ ...area, rows: Math.min(area.rows, window.leastRows) })),
  ];
  const cells = await readCells(
    context,
    parts.flatMap((part) => [
      { ...part, as: "values" as const },
      { ...part, as: "numberFormat" as const },
    ]),
  );
  const grids = parts.map((part, at): Grid => ({
    ...part,
    values: cells[at * 2] ?? [],
    formats: textOf(cells[at * 2 + 1] ?? []),
  }));
  const sheetGrids = grids.slice(0, grids.length - excelTables.length);
  const plain = sheetGrids.flatMap((grid) => {
    const used = survey.sheets.find(({ name }) => name === grid.sheet)?.used ?? grid;
    const taken = excelTables.filter(({ area }) => area.sheet === grid.sheet).map(({ area }) => area);
    return plainTablesSeen(grid, used.top + used.rows - 1, taken);
  });
  const tables = excelTables.flatMap(({ name, area, hasTotals }, at) => {
    const grid = grids[sheetGrids.length + at];
    const place: Place = {
      sheet: area.sheet,
      table: name,
      header: area.top,
      left: area.left,
      columns: area.columns,
      last: area.top + area.rows - 1 - (hasTotals ? 1 : 0),
    };
    return grid ? [tableSeen(grid, place)] : [];
  });
  // A block ends where its own columns do, however far down a stray cell beside it stands.
  const rows = await nearRows(
    context,
    plain.map(({ place: { sheet, header: top, left, columns, last } }) => ({
      sheet,
      top,
      left,
      columns,
      rows: last - top + 1,
    })),
  );
  const near = plain.map((seen, at) => ({
    ...seen,
    place: { ...seen.place, last: seen.place.header + (rows[at] ?? 1) - 1 },
  }));
  return [...tables, ...near].sort((a, b) => b.fits.sales.confidence - a.fits.sales.confidence);
};
