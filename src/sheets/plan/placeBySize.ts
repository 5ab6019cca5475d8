/**
 * A row's place in its table by a column's size, as a formula says it: 1 for the largest, the earlier row first of two alike.
 *
 * @param table - has a column `Row` that numbers its rows
 */
export const placeBySize = <const Table extends string, const Column extends string>(
  table: Table,
  column: Column,
) =>
  `1+SUMPRODUCT(--(${table}[${column}]>[@${column}]))+SUMPRODUCT((${table}[${column}]=[@${column}])*(${table}[Row]<[@Row]))` as const;
