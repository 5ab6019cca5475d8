import type { CellValue, Grid, Rectangle } from "./grid";
import { isBlank } from "./grid";
import { isWords } from "./isWords";
import { monthShown } from "./monthShown";

/** A table's header: the last row it takes up, counted from 0 on the sheet, and what it says over each column. */
export interface Headers {
  readonly row: number;
  readonly texts: readonly string[];
}

/** A header as it reads: a month's first day, of which Excel holds a number, as its month. */
const textOf = (cell: CellValue | undefined) =>
  (typeof cell === "number" ? monthShown(cell) : undefined) ?? String(cell ?? "").trim();

/** Group over each column: a merged group's text stands in its first cell only. */
const groupsOf = (upper: readonly string[], lower: readonly string[]): string[] => {
  let group = "";
  return upper.map((text, at) => {
    if (text !== "") group = lower[at] === "" ? "" : text;
    return text === "" ? group : text;
  });
};

/** Whether an upper row says what a lower one leaves open: a blank under its word, or one name twice. */
const completes = (upper: readonly string[], lower: readonly string[]): boolean => {
  if (upper.filter(Boolean).length < 2 || lower.filter(Boolean).length < 2) return false;
  const merged = upper.some((text, at) => text !== "" && lower[at] === "");
  const spread = upper.some((text, at) => text === "" && lower[at] !== "");
  const named = lower.filter(Boolean);
  return (merged && spread) || (spread && new Set(named).size < named.length);
};

const joined = (upper: readonly string[], lower: readonly string[]): string[] =>
  groupsOf(upper, lower).map((group, at) => {
    const name = lower[at] ?? "";
    return group === "" || group === name ? name : `${group} ${name}`.trim();
  });

/**
 * What a block's header says over each column, where it is one row, or two: groups above ("2024", over two columns), names below
 * ("Plan", "Sold"), which make "2024 Plan" and "2024 Sold".
 *
 * @param row - the row taken for the header, counted from 0 on the sheet
 */
export const headersOf = (grid: Grid, block: Rectangle, row: number): Headers => {
  const cellsOf = (at: number): readonly CellValue[] =>
    Array.from(
      { length: block.columns },
      (_, column) => grid.values[at - grid.top]?.[block.left - grid.left + column] ?? "",
    );
  const textsOf = (at: number) => cellsOf(at).map(textOf);
  const allWords = (at: number) => cellsOf(at).every((cell) => isBlank(cell) || isWords(cell));
  const [texts, below, above] = [textsOf(row), textsOf(row + 1), textsOf(row - 1)];
  const turns = cellsOf(row + 2).some((cell, at) => below[at] !== "" && !isBlank(cell) && !isWords(cell));
  if (row + 2 < block.top + block.rows && allWords(row + 1) && turns && completes(texts, below))
    return { row: row + 1, texts: joined(texts, below) };
  if (row > block.top && allWords(row - 1) && completes(above, texts))
    return { row, texts: joined(above, texts) };
  return { row, texts };
};
