import { blockOf, columnsOf, usedRows, type Block } from "./blockOf";
import { numberOrBlankIn } from "./numberIn";
import { isBlank, plainCell } from "./plainCell";

/**
 * Numbers in rows and columns, undefined where a cell is empty; none for an argument left out or a single empty cell.
 * Empty rows below the last one wanted, as whole columns have them, are left out.
 */
export function gridIn(argument: unknown, name: string, rows: number): (number | undefined)[][] | undefined {
  const block = blockOf(argument);
  if (block.length === 1 && columnsOf(block) === 1 && isBlank(plainCell(block[0]![0]))) return undefined;
  const columns = columnsOf(block);
  return withoutEmptyRowsBelow(block, rows).map((cells, row) =>
    cells.map((cell, column) => numberOrBlankIn(cell, name, row * columns + column + 1)),
  );
}

function withoutEmptyRowsBelow(block: Block, rows: number): Block {
  if (block.length <= rows) return block;
  const used = usedRows(block);
  return used.length < rows ? block.slice(0, rows) : used;
}
