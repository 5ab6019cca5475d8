import { chosenUnit } from "./chosenUnit";
import { controlledRounding } from "./grid/controlledRounding";
import { fillable } from "./grid/fillable";
import { gridInUnits } from "./grid/gridInUnits";
import { blocked, pastFitting } from "./grid/gridErrors";
import { proportionalFit } from "./grid/proportionalFit";
import { requireGrid } from "./grid/requireGrid";

export interface GridOptions {
  /** How cells compare, as last year's sales did: each at least 0; 0 keeps a cell empty. Without it every cell weighs the same. */
  readonly pattern?: readonly (readonly number[])[] | undefined;
  /** The amount a cell keeps, or undefined where it is free. Without locks every cell is free. */
  readonly locks?: readonly (readonly (number | undefined)[])[] | undefined;
  /** Smallest amount a cell is cut to; without it the coarsest of 1, 0.1 … 0.000001 that fits totals and locks. */
  readonly unit?: number | undefined;
}

/**
 * A grid whose rows and columns both add up to their totals exactly, in whole units, as near to a pattern as they allow.
 *
 * Proportional fitting scales the pattern's rows and columns until they have the totals; controlled rounding then takes
 * each cell down or up to a whole unit. Without a pattern each cell is its row's part of its column's total. Locked cells
 * keep their amount, and what they leave is fitted over the free cells. Totals of 0 or less are mirrored (B11).
 *
 * @param rowTotals - one a row, in plan currency, whole numbers of units
 * @param columnTotals - one a column; together as much as `rowTotals`, and of the same sign
 * @returns amounts in rows; every free cell less than one unit from its fitted value
 * @throws PlanningError `cannot-foot`, naming what is in the way: totals that differ, locks above a total, or rows with
 *   more to place than the columns open to them take; `out-of-range` for totals on both sides of 0 or a pattern too steep
 *   to fit, `too-few` without totals, `wrong-shape`, `negative-weight`, `not-a-number`, `not-in-unit`, `too-large` from
 *   100,000 cells or 1e14 units on
 * @example splitGrid([60, 40], [50, 50]) // [[30, 30], [20, 20]]
 * @example splitGrid([60, 40], [50, 50], { pattern: [[2, 1], [1, 2]] }) // [[38, 22], [12, 28]]
 */
export function splitGrid(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  { pattern, locks, unit: size }: GridOptions = {},
): number[][] {
  requireGrid(rowTotals, columnTotals, pattern, locks);
  const given = (locks ?? []).flatMap((row) => row.filter((lock) => lock !== undefined));
  const unit = chosenUnit(size, [...rowTotals, ...columnTotals, ...given]);
  const { task, kept, amountOf } = gridInUnits(rowTotals, columnTotals, pattern, locks, unit);

  const open = fillable(task);
  if ("closed" in open) throw blocked(open, kept, amountOf);
  const fit = proportionalFit(open);
  const free = fit && controlledRounding(open, fit);
  if (!free) throw pastFitting();
  return rowTotals.map((_, row) =>
    columnTotals.map((_total, column) =>
      amountOf(kept?.[row]?.[column] ?? free[row * task.columns + column]!),
    ),
  );
}
