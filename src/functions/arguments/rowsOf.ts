import { columnsOf, usedRows, type Block } from "./blockOf";

/** Rows of as many cells as there are of something else; a single one may also stand in a column beside it. */
export function rowsOf(block: Block, count: number): Block {
  const isColumn = columnsOf(block) === 1 && count > 1 && block.length === count;
  return isColumn ? [block.map(([cell]) => cell)] : usedRows(block);
}
