import { sum } from "../../sum";
import type { MoneyUnit } from "../moneyUnit";
import { unitsIn } from "../unitsIn";
import { lockedPast, mixedSigns, tooManyUnits, totalsDiffer } from "./gridErrors";
import type { GridTask } from "./GridTask";

/** Above this, a fit in doubles can be off by a unit. */
const MOST_UNITS = 1e14;

export interface GridInUnits {
  readonly task: GridTask;
  /** The units each locked cell keeps; undefined where it is free, or nothing is locked. */
  readonly kept: readonly (readonly (number | undefined)[])[] | undefined;
  /** The amount so many units are: below 0 where all totals are 0 or less, since units are then the mirrored grid's. */
  amountOf(units: number): number;
}

/**
 * A grid's question in whole units, what is locked taken out of its totals.
 *
 * @throws PlanningError `not-in-unit`, `too-large`, `out-of-range` for totals on both sides of 0, `cannot-foot` for totals
 *   that differ or locks past a total
 */
export function gridInUnits(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  pattern: readonly (readonly number[])[] | undefined,
  locks: readonly (readonly (number | undefined)[])[] | undefined,
  unit: MoneyUnit,
): GridInUnits {
  const sign = [...rowTotals, ...columnTotals].some((total) => total > 0) ? 1 : -1;
  const amountOf = (units: number) => unit.amountOf(0 + sign * units);
  const unitsOf = (totals: readonly number[], argument: string) =>
    Float64Array.from(totals, (total, at) => {
      const units = sign * unitsIn(total, unit, argument, at + 1);
      if (units < 0) throw mixedSigns(total, argument, at + 1);
      return units;
    });
  const rowUnits = unitsOf(rowTotals, "rowTotals");
  const columnUnits = unitsOf(columnTotals, "columnTotals");
  const [rows, columns] = [rowUnits.length, columnUnits.length];
  if (Math.max(sum(rowUnits), sum(columnUnits)) > MOST_UNITS) throw tooManyUnits(unit, "rowTotals");
  if (sum(rowUnits) !== sum(columnUnits))
    throw totalsDiffer(amountOf(sum(rowUnits)), amountOf(sum(columnUnits)));

  const weights = pattern ? Float64Array.from(pattern.flat()) : new Float64Array(rows * columns).fill(1);
  let locked = 0;
  const kept = locks?.map((cells, row) =>
    cells.map((lock, column) => {
      if (lock === undefined) return undefined;
      const units = sign * unitsIn(lock, unit, "locks", row * columns + column + 1);
      locked += Math.abs(units);
      rowUnits[row]! -= units;
      columnUnits[column]! -= units;
      weights[row * columns + column] = 0;
      return units;
    }),
  );
  if (locked > Number.MAX_SAFE_INTEGER) throw tooManyUnits(unit, "locks");
  requireRoom("row", rowTotals, rowUnits, amountOf);
  requireRoom("column", columnTotals, columnUnits, amountOf);
  if (sum(rowUnits) > MOST_UNITS) throw tooManyUnits(unit, "locks");
  return { task: { rows, columns, rowUnits, columnUnits, weights }, kept, amountOf };
}

function requireRoom(
  line: "row" | "column",
  totals: readonly number[],
  left: Float64Array,
  amountOf: (units: number) => number,
): void {
  const at = left.findIndex((units) => units < 0);
  if (at >= 0) throw lockedPast(line, at, totals[at]!, amountOf(-left[at]!));
}
