import type { Step } from "../journal/Step";
import { retyped } from "../compare/retyped";
import type { Before, CellWrite } from "../merge/CellWrite";
import type { Content } from "../seen/WorkbookSeen";
import { bytesOf } from "./bytesOf";
import { runsOf } from "./runsOf";

/** One text for several cells moves with each where it has an address. */
const moves = (content: Content | undefined): boolean =>
  typeof content === "string" && /^=.*[a-z]\$?\d/is.test(content);

/** Types cells under one another in one change. */
export const queueRun = (
  context: Excel.RequestContext,
  sheet: string,
  {
    row,
    column,
    cells,
  }: { readonly row: number; readonly column: number; readonly cells: readonly Content[] },
): void => {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, cells.length, 1);
  const [first] = cells;
  const alike = first !== undefined && !moves(first) && cells.every((content) => content === first);
  const formulas: unknown = alike ? first : cells.map((content) => [content]);
  (range as { formulas: unknown }).formulas = formulas;
};

/** Types what differs, column by column; `putBack` takes it back. */
export const typeCells = (sheet: string, writes: readonly CellWrite[]): readonly Step[] =>
  runsOf(writes).map(({ row, column, cells }) => {
    const contents = cells.map(({ content }) => content);
    return {
      label: `${sheet}: ${contents.length} cells typed`,
      made: "whole",
      bytes: bytesOf(contents),
      apply: (context) => queueRun(context, sheet, { row, column, cells: contents }),
      changes: sheet,
      over: { sheet, row, column, rows: cells.length, columns: 1, before: cells.map(({ was }) => was) },
    };
  });

/**
 * Goes first and does nothing; taken back last, when every row is where it was, it types again what stood in these cells.
 * Formulas that name other rows are right only then.
 */
export const putBack = (sheet: string, cells: readonly Before[]): readonly Step[] =>
  runsOf(cells).map((run) => {
    const contents = run.cells.map(({ content, value }) => retyped(content, value));
    return {
      label: `${sheet}: ${contents.length} cells as they were`,
      made: "parts",
      bytes: bytesOf(contents),
      apply: () => undefined,
      putsBack: sheet,
      revert: (context) => queueRun(context, sheet, { ...run, cells: contents }),
    };
  });
