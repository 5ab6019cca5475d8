import { z } from "zod";
import type { CellValue, Rectangle } from "./grid";

/**
 * Cells asked for, and as what: `values` as Excel holds them, `formulas` where there are any, `numberFormat` in English codes, `text`
 * as shown.
 */
export type Wanted = Rectangle & { readonly as: "values" | "formulas" | "numberFormat" | "text" };

/** So many cells stay under the 5 MB that Excel on the web takes in one answer, also when they are long texts. */
const cellsPerAnswer = 80_000;
/** A formula takes as much as so many other cells. */
const weight = { values: 1, formulas: 8, numberFormat: 1, text: 1 } as const;

const isRows = (isCell: (cell: unknown) => boolean) => (rows: unknown) =>
  Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every(isCell));
const valueRows = z.custom<CellValue[][]>(
  isRows((cell) => typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"),
);
const textRows = z.custom<string[][]>(isRows((cell) => typeof cell === "string"));

interface Piece extends Wanted {
  /** Which of the wanted rectangles it is a part of. */
  readonly of: number;
}

const piecesOf = (wanted: Wanted, of: number): Piece[] => {
  const across = Math.max(1, wanted.columns) * weight[wanted.as];
  const rows = Math.max(1, Math.floor(cellsPerAnswer / across));
  return Array.from({ length: Math.ceil(wanted.rows / rows) }, (_, at) => ({
    ...wanted,
    of,
    top: wanted.top + at * rows,
    rows: Math.min(rows, wanted.rows - at * rows),
  }));
};

/** As many pieces from the front as one answer takes, at least one. */
const oneAnswer = (pieces: readonly Piece[]): number => {
  let cells = 0;
  const over = pieces.findIndex(
    (piece) => (cells += piece.rows * piece.columns * weight[piece.as]) > cellsPerAnswer,
  );
  return over < 0 ? pieces.length : Math.max(1, over);
};

/**
 * The cells of rectangles anywhere in the workbook, in the order they were asked for; one sync for every 80,000 cells.
 *
 * Cells that hold nothing are empty texts; an empty rectangle is no rows.
 */
export const readCells = async (
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<CellValue[][][]> => {
  const answers: CellValue[][][] = wanted.map(() => []);
  const read = async (pieces: readonly Piece[]): Promise<void> => {
    if (pieces.length === 0) return;
    const now = pieces.slice(0, oneAnswer(pieces));
    const ranges = now.map(({ sheet, top, left, rows, columns, as }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, columns);
      if (as === "values") range.load("values");
      else if (as === "formulas") range.load("formulas");
      else if (as === "text") range.load("text");
      else range.load("numberFormat");
      return range;
    });
    await context.sync();
    for (const [at, piece] of now.entries()) {
      const cells: unknown = ranges[at]?.[piece.as];
      const rows =
        piece.as === "values" || piece.as === "formulas" ? valueRows.parse(cells) : textRows.parse(cells);
      for (const row of rows) answers[piece.of]?.push(row);
    }
    await read(pieces.slice(now.length));
  };
  await read(wanted.flatMap((one, of) => (one.columns > 0 ? piecesOf(one, of) : [])));
  return answers;
};
