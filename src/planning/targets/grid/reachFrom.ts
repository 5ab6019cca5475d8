import type { GridFlow } from "./GridFlow";

/** Steps on the shortest way to each row and column; -1 where there is none. */
export interface Reach {
  readonly rowSteps: Int32Array;
  readonly columnSteps: Int32Array;
}

/**
 * What can be reached from some rows: a column through a cell that can carry more, another row through a cell that
 * carries something it could take back (breadth first).
 */
export function reachFrom({ rows, columns, capacity, carried }: GridFlow, starts: readonly number[]): Reach {
  const rowSteps = new Int32Array(rows).fill(-1);
  const columnSteps = new Int32Array(columns).fill(-1);
  for (const row of starts) rowSteps[row] = 0;
  let rowsHere = starts;
  for (let steps = 1; rowsHere.length > 0; steps += 2) {
    const columnsHere: number[] = [];
    for (const row of rowsHere)
      for (let column = 0, cell = row * columns; column < columns; column++, cell++)
        if (columnSteps[column]! < 0 && capacity[cell]! > carried[cell]!) {
          columnSteps[column] = steps;
          columnsHere.push(column);
        }
    const rowsNext: number[] = [];
    for (const column of columnsHere)
      for (let row = 0; row < rows; row++)
        if (rowSteps[row]! < 0 && carried[row * columns + column]! > 0) {
          rowSteps[row] = steps + 1;
          rowsNext.push(row);
        }
    rowsHere = rowsNext;
  }
  return { rowSteps, columnSteps };
}
