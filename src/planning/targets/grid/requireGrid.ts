import { PlanningError } from "../../PlanningError";

const MOST_CELLS = 100_000;

type Cells = readonly (readonly (number | undefined)[])[];

/**
 * Insist on totals, a pattern and locks that belong together.
 *
 * @throws PlanningError `too-few` without totals, `too-large` above 100,000 cells, `wrong-shape` for cells that do not
 *   stand as the totals do, `not-a-number`, `negative-weight` in the pattern
 */
export function requireGrid(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  pattern: Cells | undefined,
  locks: Cells | undefined,
): void {
  requireSome(rowTotals, "rowTotals", "row");
  requireSome(columnTotals, "columnTotals", "column");
  const rows = rowTotals.length;
  const columns = columnTotals.length;
  if (rows * columns > MOST_CELLS)
    throw new PlanningError(
      "too-large",
      `${rows} × ${columns} cells; give at most ${MOST_CELLS.toLocaleString("en")}`,
      "rowTotals",
    );
  requireShape(pattern, rows, columns, "pattern");
  requireShape(locks, rows, columns, "locks");
  pattern?.forEach((cells, row) =>
    cells.forEach((weight, column) => {
      if (weight !== undefined && weight < 0)
        throw new PlanningError(
          "negative-weight",
          `row ${row + 1}, column ${column + 1} is ${weight}; weights are 0 or more`,
          "pattern",
          row * columns + column + 1,
        );
    }),
  );
}

function requireSome(totals: readonly number[], argument: string, line: string): void {
  if (totals.length === 0)
    throw new PlanningError("too-few", `none is given; give one for each ${line}`, argument);
}

function requireShape(cells: Cells | undefined, rows: number, columns: number, argument: string): void {
  if (!cells) return;
  const uneven = cells.find((row) => row.length !== columns);
  if (cells.length !== rows || uneven)
    throw new PlanningError(
      "wrong-shape",
      `${cells.length} × ${uneven?.length ?? cells[0]?.length ?? 0} cells for ${rows} × ${columns} totals; give one for each`,
      argument,
    );
  cells.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell !== undefined && !Number.isFinite(cell))
        throw new PlanningError(
          "not-a-number",
          `row ${at + 1}, column ${column + 1} is ${cell}; give a number`,
          argument,
          at * columns + column + 1,
        );
    }),
  );
}
