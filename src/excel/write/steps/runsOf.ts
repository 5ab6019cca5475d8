import type { Place } from "../match/placement";

/** Cells of one column that follow each other, to be written in one go. */
export interface Run<T extends Place> {
  readonly row: number;
  readonly column: number;
  /** From top to bottom. */
  readonly cells: readonly T[];
}

/** Cells in as few vertical runs as they allow, in any order to begin with. */
export function runsOf<T extends Place>(cells: readonly T[]): readonly Run<T>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { row: number; column: number; cells: T[] }[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.column === cell.column && last.row + last.cells.length === cell.row)
      last.cells.push(cell);
    else runs.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}
