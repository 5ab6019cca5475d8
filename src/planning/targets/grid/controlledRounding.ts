import type { GridTask } from "./GridTask";
import { sendAll } from "./sendAll";

/** A fit this near to a whole number of units, in units and in parts of itself, is that number. */
const NEAR = 1e-6;
const NEAR_PART = 2 ** -48;

/**
 * A fitted grid in whole units with exactly the task's totals, every cell its fit rounded down or up (controlled
 * rounding, Cox and Ernst 1982; that there always is one, by a flow from rows to columns, is Bacharach 1966).
 *
 * Cells that are whole already stay. The largest fractions go up first, the earlier cell first, where row and column
 * still lack a unit; the last few units find their way through other cells.
 *
 * @param fit - cells row by row, its totals off by less than half a unit in all: that cannot tip any balance of the whole
 *   numbers that cells are rounded between
 * @returns undefined only where they are off by more
 */
export function controlledRounding(
  { rows, columns, ...task }: GridTask,
  fit: Float64Array,
): Float64Array | undefined {
  const wholes = new Float64Array(fit.length);
  const fractions = new Float64Array(fit.length);
  const toSend = task.rowUnits.slice();
  const toTake = task.columnUnits.slice();
  fit.forEach((units, cell) => {
    const nearest = Math.round(units);
    const isWhole = Math.abs(units - nearest) <= NEAR + NEAR_PART * units;
    const whole = isWhole ? nearest : Math.floor(units);
    wholes[cell] = whole;
    fractions[cell] = isWhole ? 0 : units - whole;
    toSend[Math.floor(cell / columns)]! -= whole;
    toTake[cell % columns]! -= whole;
  });
  const capacity = fractions.map((fraction) => (fraction > 0 ? 1 : 0));
  const carried = new Float64Array(fit.length);
  for (const cell of largestFirst(fractions)) {
    const row = Math.floor(cell / columns);
    const column = cell % columns;
    if (toSend[row]! <= 0 || toTake[column]! <= 0) continue;
    carried[cell] = 1;
    toSend[row]!--;
    toTake[column]!--;
  }
  sendAll({ rows, columns, capacity, carried, toSend, toTake });
  const foots = [...toSend, ...toTake].every((units) => units === 0);
  return foots ? wholes.map((units, cell) => units + carried[cell]!) : undefined;
}

/** Where the fractions above 0 stand, the largest first, the earlier first among equals. */
function largestFirst(fractions: Float64Array): number[] {
  const cells: number[] = [];
  fractions.forEach((fraction, cell) => {
    if (fraction > 0) cells.push(cell);
  });
  return cells.sort((one, other) => fractions[other]! - fractions[one]!);
}
