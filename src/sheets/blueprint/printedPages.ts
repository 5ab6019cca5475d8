import type { BlockLayout, Print, Rect, TallRows } from "./sheetLayout";
import { heightOfLine } from "./tallRows";

/** A4, in points. */
const paper = { short: 595, long: 842 };
/** The frame of a chart stands on the edge of its first row: a page ends before the blank row above. */
const edge = 1;
/** Below the last block: a row inserted at the end of a list is printed only where the print goes on under it. */
const foot = 1;
/** A page is filled no further, since fonts and printers differ a little. */
const filled = 0.94;

export interface Printing {
  readonly blocks: readonly BlockLayout[];
  /** How many are printed, counted from A. */
  readonly columns: number;
  /** Of these columns, in points. */
  readonly width: number;
  readonly tallRows: readonly TallRows[];
  readonly margins: Print["margins"];
  /** All on one page, however small that makes it. */
  readonly onePage: boolean;
}

/**
 * What a reader needs on paper, a rectangle a page, without the blocks that only feed others.
 *
 * A page ends before the block that it has no room for; a block longer than a page flows over the next.
 *
 * @throws Error when a block that is printed stands under one that is not
 */
export const printedPages = ({
  blocks,
  columns,
  width,
  tallRows,
  margins,
  onePage,
}: Printing): readonly Rect[] => {
  const printed = blocks.filter(({ working }) => !working);
  const behind = blocks.find(({ working }) => working);
  const hidden = printed.find(({ at }) => behind !== undefined && at.row > behind.at.row);
  if (hidden !== undefined) throw new Error(`${hidden.key} stands under what is not printed`);

  const page = (row: number, end: number): Rect => ({ row, column: 0, rows: end - row, columns });
  const last = Math.max(...printed.map(({ at }) => at.row + at.rows));
  if (onePage) return [page(0, last + foot)];
  const scale = Math.min(1, (paper.long - margins.left - margins.right) / width);
  const room = ((paper.short - margins.top - margins.bottom) / scale) * filled;
  const tall = new Map(
    tallRows.flatMap(({ row, rows, lines }) => rowsFrom(row, rows).map((each) => [each, lines])),
  );
  const height = (row: number, end: number): number =>
    rowsFrom(row, end - row).reduce((sum, each) => sum + (tall.get(each) ?? 1) * heightOfLine, 0);

  const pages: Rect[] = [];
  let first = 0;
  for (const { at } of printed) {
    const begins = at.row > first && height(first, at.row + at.rows) > room;
    const torn = height(at.row, at.row + at.rows) > room;
    if (!begins || (torn && height(first, at.row) < room / 2)) continue;
    pages.push(page(first, at.row - edge));
    first = at.row;
  }
  return [...pages, page(first, last + foot)];
};

const rowsFrom = (row: number, rows: number): readonly number[] =>
  Array.from({ length: rows }, (_, index) => row + index);
