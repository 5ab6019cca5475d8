import { blockOf, cellsOf, usedRows } from "./blockOf";
import { dateOrBlankIn } from "./dateIn";
import { lineOf } from "./lineOf";
import { numberIn, numberOrBlankIn } from "./numberIn";
import { isBlank, plainCell } from "./plainCell";

/** The cells of a row or a column; a single empty cell, like an argument left out, holds none. */
function listOf(argument: unknown, name: string): unknown[] {
  const cells = cellsOf(lineOf(argument, name).block);
  return cells.length === 1 && isBlank(plainCell(cells[0])) ? [] : cells;
}

/** Numbers in a row or column, none of them missing. */
export const numbersIn = (argument: unknown, name: string): number[] =>
  listOf(argument, name).map((cell, at) => numberIn(cell, name, at + 1));

/** As `numbersIn`; empty cells at the end, as a whole column has them, are left out. */
export function numbersUpToLastIn(argument: unknown, name: string): number[] {
  const cells = listOf(argument, name);
  let count = cells.length;
  while (count > 0 && isBlank(plainCell(cells[count - 1]))) count--;
  return cells.slice(0, count).map((cell, at) => numberIn(cell, name, at + 1));
}

/** Weights in a row or column: an empty one weighs nothing. */
export const weightsIn = (argument: unknown, name: string): number[] =>
  listOf(argument, name).map((cell, at) => numberOrBlankIn(cell, name, at + 1) ?? 0);

/** Numbers in a row or column, undefined where a cell is empty. */
export const numbersOrBlanksIn = (argument: unknown, name: string): (number | undefined)[] =>
  listOf(argument, name).map((cell, at) => numberOrBlankIn(cell, name, at + 1));

/** The numbers among the cells of a block of any shape; empty cells are passed over. */
export const knownNumbersIn = (argument: unknown, name: string): number[] =>
  cellsOf(usedRows(blockOf(argument))).flatMap((cell, at) => numberOrBlankIn(cell, name, at + 1) ?? []);

/** Dates in a row or column, undefined where a cell is empty or holds the 0 that Excel's desktop sends for it. */
export const datesOrBlanksIn = (argument: unknown, name: string): (number | undefined)[] =>
  listOf(argument, name).map((cell, at) => dateOrBlankIn(cell, name, at + 1));

/** Dates in a block of any shape; empty cells are passed over, and the 0 that Excel's desktop sends for them. */
export const datesIn = (argument: unknown, name: string): number[] =>
  cellsOf(blockOf(argument)).flatMap((cell, at) => dateOrBlankIn(cell, name, at + 1) ?? []);
