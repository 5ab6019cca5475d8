import { nameFormula } from "../a1";

/** More names than this hide each other. */
export const mostNames = 30;

/**
 * Writes each bubble's name beside it, live from its cell.
 *
 * @param first - the cell of the first name, rows and columns from 0
 */
export function nameBubbles(
  drawn: Excel.ChartSeries,
  sheet: string,
  first: { readonly row: number; readonly column: number },
  rows: number,
): void {
  for (let index = 0; index < Math.min(rows, mostNames); index += 1) {
    const point = drawn.points.getItemAt(index);
    const cell = { row: first.row + index, column: first.column, rows: 1, columns: 1 };
    point.hasDataLabel = true;
    point.dataLabel.position = "Right";
    point.dataLabel.formula = nameFormula(sheet, cell);
  }
}
