import { isBlank, plainCell } from "./plainCell";

/** The cells of an argument, in rows of equal length; at least one row. */
export type Block = readonly (readonly unknown[])[];

/** An argument as a block, whether Excel sends a single value or a range. */
export function blockOf(argument: unknown): Block {
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return [[undefined]];
  // A whole column is a million rows: they are not copied.
  return areRows(argument) ? argument : argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

function areRows(rows: readonly unknown[]): boolean {
  for (const row of rows) if (!Array.isArray(row)) return false;
  return true;
}

export const columnsOf = (block: Block): number => block[0]!.length;

/** A block without the empty rows at its end, as whole columns have them; at least one row. */
export function usedRows(block: Block): Block {
  let rows = block.length;
  while (rows > 1 && block[rows - 1]!.every((cell) => isBlank(plainCell(cell)))) rows--;
  return rows === block.length ? block : block.slice(0, rows);
}

export function cellsOf(block: Block): unknown[] {
  const cells: unknown[] = [];
  // Ten times as fast as flat() on a column of 50,000.
  for (const row of block) for (const cell of row) cells.push(cell);
  return cells;
}

/** Values in the rows and columns of a block of as many cells. */
export function shapedLike<Value>(block: Block, values: readonly Value[]): Value[][] {
  const columns = columnsOf(block);
  if (columns === 1) return values.map((value) => [value]);
  return block.map((_, row) => values.slice(row * columns, (row + 1) * columns));
}

/** Values in one line that runs as the block does: down for a column, across for a row or a single cell. */
export function lineLike<Value>(block: Block, values: readonly Value[]): Value[][] {
  return block.length > 1 ? values.map((value) => [value]) : [[...values]];
}
