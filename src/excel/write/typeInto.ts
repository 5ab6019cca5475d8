import { rowsShape } from "../read/cellShape";
import type { CellValue } from "../read/grid";
import type { OurTable } from "../read/ourTables";
import { refusing } from "./journal/refusing";
import { runSteps } from "./journal/runSteps";
import type { Place } from "./match/placement";
import type { Before } from "./merge/CellWrite";
import { enterRuns } from "./steps/enterRuns";
import type { Undo } from "./undo/Undo";
import { undoOf } from "./undo/undoOf";

/** A cell of ours to be typed into. */
export interface Typing extends Place {
  readonly sheet: string;
  readonly content: CellValue;
}

const noSpills: ReadonlySet<string> = new Set();

/** What is to be typed into one row of a table of ours, by column key, empty text too; nothing where the column is gone. */
export const typedOver = (
  table: OurTable,
  at: number,
  wanted: Readonly<Record<string, CellValue>>,
): readonly Typing[] =>
  Object.entries(wanted).flatMap(([key, content]) => {
    const column = table.columns.get(key);
    if (column === undefined) return [];
    return [{ sheet: table.sheet, row: table.top + at, column: table.left + column, content }];
  });

/** As `typedOver`, leaving cells as they are for which there is nothing but empty text. */
export const typedInRow = (...row: Parameters<typeof typedOver>): readonly Typing[] =>
  typedOver(...row).filter(({ content }) => content !== "");

/**
 * Types into inputs of ours what the director would type, all of it or nothing; taken back, a formula that stood there returns.
 *
 * @returns what takes it back; undefined when the sheets could not be read afterwards
 *
 * @throws WriteProblem when Excel refuses; then all is as it was
 */
export async function typeInto(typings: readonly Typing[]): Promise<Undo | undefined> {
  const sheets = [...new Set(typings.map(({ sheet }) => sheet))];
  const own = sheets.map((sheet) => ({ sheet, cells: typings.filter((each) => each.sheet === sheet) }));
  const stood = await refusing(() => Excel.run((context) => standing(context, own)));
  const steps = await runSteps(
    own.map(({ sheet, cells }, at) => {
      const before = stood[at] ?? [];
      const writes = before.map((was, each) => ({ ...was, content: cells[each]?.content ?? "", was }));
      return { label: sheet, steps: enterRuns(sheet, writes) };
    }),
  );
  return undoOf(steps, sheets, noSpills);
}

/** What stands in cells, sheet by sheet, each read in one piece with all between them. */
const standing = async (
  context: Excel.RequestContext,
  sheets: readonly { readonly sheet: string; readonly cells: readonly Place[] }[],
): Promise<readonly (readonly Before[])[]> => {
  const read = sheets.map(({ sheet, cells }) => {
    const rows = cells.map(({ row }) => row);
    const columns = cells.map(({ column }) => column);
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1)
      .load("formulas,values");
    return { top, left, cells, range };
  });
  await context.sync();
  return read.map(({ top, left, cells, range }) => {
    const [formulas, values] = [rowsShape.parse(range.formulas), rowsShape.parse(range.values)];
    return cells.map(({ row, column }): Before => {
      const at = (grid: readonly (readonly CellValue[])[]): CellValue =>
        grid[row - top]?.[column - left] ?? "";
      return { row, column, content: at(formulas), value: at(values) };
    });
  });
};
