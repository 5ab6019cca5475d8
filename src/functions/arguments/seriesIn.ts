import { columnsOf, usedRows, type Block } from "./blockOf";

/** Periods in a row or a column, or a row of them for each of several; empty rows at the end are left out. */
export const seriesIn = (block: Block): Block =>
  columnsOf(block) === 1 ? [usedRows(block).map(([cell]) => cell)] : usedRows(block);
