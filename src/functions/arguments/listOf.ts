import { PlanningError } from "../../planning/PlanningError";
import { blockOf, cellsOf, columnsOf } from "./blockOf";
import { dateIn } from "./dateIn";
import { numberIn, numberOrBlankIn } from "./numberIn";
import { isBlank, plainCell } from "./plainCell";

/** The cells of a row or a column; a single empty cell, like an argument left out, holds none. */
function listOf(argument: unknown, name: string): unknown[] {
  const block = blockOf(argument);
  if (block.length > 1 && columnsOf(block) > 1)
    throw new PlanningError(
      "wrong-shape",
      `${block.length} rows and ${columnsOf(block)} columns; give one row or one column`,
      name,
    );
  const cells = cellsOf(block);
  return cells.length === 1 && isBlank(plainCell(cells[0])) ? [] : cells;
}

/** Numbers in a row or column, none of them missing. */
export const numbersIn = (argument: unknown, name: string): number[] =>
  listOf(argument, name).map((cell, at) => numberIn(cell, name, at + 1));

/** Weights in a row or column: an empty one weighs nothing. */
export const weightsIn = (argument: unknown, name: string): number[] =>
  listOf(argument, name).map((cell, at) => numberOrBlankIn(cell, name, at + 1) ?? 0);

/** Numbers in a row or column, undefined where a cell is empty. */
export const numbersOrBlanksIn = (argument: unknown, name: string): (number | undefined)[] =>
  listOf(argument, name).map((cell, at) => numberOrBlankIn(cell, name, at + 1));

/** Dates in a block of any shape; empty cells are passed over, and the 0 that Excel's desktop sends for them. */
export const datesIn = (argument: unknown, name: string): number[] =>
  cellsOf(blockOf(argument)).flatMap((cell, at) => {
    const plain = plainCell(cell);
    return isBlank(plain) || plain === 0 ? [] : [dateIn(plain, name, at + 1)];
  });
