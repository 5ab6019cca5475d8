import type { GridTask } from "./GridTask";
import { lacking } from "./lacking";
import { levelled } from "./levelled";

/**
 * How the logarithms of the columns' factors should change for the columns to get their units, were a fit to change in
 * a straight line while its rows keep theirs.
 *
 * Raising one column draws from every other through the rows they share: in each row, the product of their cells over
 * the row's units. That makes the columns a network, and the step its heights.
 */
export function newtonStep(task: GridTask, fit: Float64Array): Float64Array {
  const { columns, rowUnits } = task;
  const links = new Float64Array(columns * columns);
  rowUnits.forEach((units, row) => {
    const cells = fit.subarray(row * columns, (row + 1) * columns);
    for (let one = 0; one < columns; one++) {
      if (cells[one] === 0) continue;
      const part = cells[one]! / units;
      const own = links.subarray(one * columns, (one + 1) * columns);
      for (let other = one + 1; other < columns; other++) own[other]! += part * cells[other]!;
    }
  });
  return levelled(links, lacking(task, fit));
}
