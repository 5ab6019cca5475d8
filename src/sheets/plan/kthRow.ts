/**
 * The row of a table, from 1, that is the k-th to meet a condition, as a formula says it; an error beyond the last.
 *
 * SUMPRODUCT makes older spreadsheets work through the arrays.
 *
 * @param column - any of the table's, whole
 * @param condition - an array of the same height
 * @param k - a number, or a cell that holds one
 */
export const kthRow = <
  const Table extends string,
  const Column extends string,
  const Condition extends string,
  const K extends string,
>(
  table: Table,
  column: Column,
  condition: Condition,
  k: K,
) =>
  `SUMPRODUCT(AGGREGATE(15,6,(ROW(${table}[${column}])-ROW(${table}[[#Headers],[${column}]]))/${condition},${k}))` as const;
