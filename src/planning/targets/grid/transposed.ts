import type { GridTask } from "./GridTask";

/** The same task with rows for columns. */
export const transposed = ({ rows, columns, rowUnits, columnUnits, weights }: GridTask): GridTask => ({
  rows: columns,
  columns: rows,
  rowUnits: columnUnits,
  columnUnits: rowUnits,
  weights: transposedCells(weights, rows, columns),
});

/** Cells that stand row by row, column by column. */
export function transposedCells(cells: Float64Array, rows: number, columns: number): Float64Array {
  const turned = new Float64Array(cells.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      turned[column * rows + row] = cells[row * columns + column]!;
  return turned;
}
