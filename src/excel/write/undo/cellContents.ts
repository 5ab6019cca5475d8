import { readCells } from "../../read/readCells";
import { cellAddress } from "../../read/reference";
import type { Place } from "../match/placement";
import type { Content } from "../seen/WorkbookSeen";
import { runsOf } from "../steps/runsOf";
import type { WritePlace } from "../WriteProblem";

/** A single cell anywhere in the workbook. */
export interface CellThere extends Place {
  readonly sheet: string;
}

/** A single cell, and a formula or constant that stands in it. */
export interface CellHeld extends CellThere {
  readonly content: Content;
}

/** What stands in single cells, in their order; undefined where the sheet is gone. */
export async function cellContents(
  context: Excel.RequestContext,
  cells: readonly CellThere[],
): Promise<readonly (Content | undefined)[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const there = new Set(sheets.items.map(({ name }) => name));
  const placed = cells.map(({ sheet, row, column }, at) => ({ sheet, row, column, at }));
  const runs = [...there].flatMap((sheet) =>
    runsOf(placed.filter((cell) => cell.sheet === sheet)).map((run) => ({ sheet, ...run })),
  );
  const read = await readCells(
    context,
    runs.map(({ sheet, row, column, cells: { length } }) => ({
      sheet,
      top: row,
      left: column,
      rows: length,
      columns: 1,
      as: "formulas",
    })),
  );
  const contents: (Content | undefined)[] = cells.map(() => undefined);
  for (const [at, run] of runs.entries())
    for (const [down, cell] of run.cells.entries()) contents[cell.at] = read[at]?.[down]?.[0];
  return contents;
}

/** The first of these cells that holds something else by now, or whose sheet is gone. */
export async function firstMoved(
  context: Excel.RequestContext,
  cells: readonly CellHeld[],
): Promise<WritePlace | undefined> {
  const now = await cellContents(context, cells);
  const moved = cells.find(({ content }, at) => now[at] !== content);
  return moved && { sheet: moved.sheet, cell: cellAddress(moved.row, moved.column) };
}
