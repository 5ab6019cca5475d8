type Grid = readonly (readonly number[])[];

export const rowSums = (grid: Grid): number[] =>
  grid.map((row) => row.reduce((sum, value) => sum + value, 0));

export const columnSums = (grid: Grid): number[] =>
  grid[0]!.map((_, column) => grid.reduce((sum, row) => sum + row[column]!, 0));

export const cellsOf = (grid: Grid): { row: number; column: number; value: number }[] =>
  grid.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value })));

/** Iterative proportional fitting as the textbook has it: rows, columns, rows … until nothing moves. */
export function fittedByPasses(weights: Grid, rows: readonly number[], columns: readonly number[]): Grid {
  let fit = weights.map((row) => [...row]);
  const scaled = (cell: number, wanted: number, sum: number) => (sum === 0 ? 0 : (cell * wanted) / sum);
  for (let pass = 0; pass < 100_000; pass++) {
    const wide = rowSums(fit);
    const byRow = fit.map((row, at) => row.map((cell) => scaled(cell, rows[at]!, wide[at]!)));
    const high = columnSums(byRow);
    fit = byRow.map((row) => row.map((cell, column) => scaled(cell, columns[column]!, high[column]!)));
    if (rowSums(fit).every((sum, at) => Math.abs(sum - rows[at]!) < 1e-9)) break;
  }
  return fit;
}

/**
 * Whether any grid foots, by Hall's condition tried on every set of rows: together they never have more to place than
 * the columns open to them take.
 */
export function footsSomehow(
  pattern: Grid,
  locks: readonly (readonly (number | undefined)[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): boolean {
  const kept = locks.map((row) => row.map((lock) => lock ?? 0));
  const rows = rowTotals.map((total, row) => total - rowSums(kept)[row]!);
  const columns = columnTotals.map((total, column) => total - columnSums(kept)[column]!);
  if ([...rows, ...columns].some((left) => left < 0)) return false;
  for (let set = 0; set < 2 ** rows.length; set++) {
    const inside = rows.map((_, row) => ((set >> row) & 1) === 1);
    const toPlace = rows.reduce((sum, left, row) => sum + (inside[row] ? left : 0), 0);
    const room = columns.reduce((sum, left, column) => {
      const open = inside.some(
        (is, row) => is && locks[row]![column] === undefined && pattern[row]![column]! > 0,
      );
      return sum + (open ? left : 0);
    }, 0);
    if (toPlace > room) return false;
  }
  return true;
}
