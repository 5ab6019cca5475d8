import { PlanningError } from "../../PlanningError";
import type { MoneyUnit } from "../moneyUnit";
import type { Blockage } from "./fillable";

const MOST_NAMED = 4;

/** Row and column totals that differ in all. */
export const totalsDiffer = (rows: number, columns: number) =>
  new PlanningError(
    "cannot-foot",
    `they add up to ${columns}, the row totals to ${rows}; make them the same`,
    "columnTotals",
  );

/** A total below 0 beside one above. */
export const mixedSigns = (total: number, argument: string, position: number) =>
  new PlanningError(
    "out-of-range",
    `item ${position} is ${total}, beside totals above 0; give totals of one sign`,
    argument,
    position,
  );

/** Locks that take more than a row's or column's total. */
export const lockedPast = (line: "row" | "column", at: number, total: number, past: number) =>
  new PlanningError(
    "cannot-foot",
    `${line} ${at + 1} is locked ${past} past its total of ${total}; change or free a lock in it`,
    "locks",
  );

/** More units than a fit can tell apart. */
export const tooManyUnits = (unit: MoneyUnit, argument: string) =>
  new PlanningError("too-large", `too many units of ${unit.size} in all; give a coarser unit`, argument);

/** A pattern whose weights doubles cannot hold together. */
export const pastFitting = () =>
  new PlanningError(
    "out-of-range",
    "its weights are too far apart to fit these totals; raise the smallest, or make them 0",
    "pattern",
  );

/** Zeros or locks that leave no grid that foots; `kept` is what locked cells keep, `amountOf` what units are. */
export function blocked(
  { rows, units, columns, room, closed }: Blockage,
  kept: readonly (readonly (number | undefined)[])[] | undefined,
  amountOf: (units: number) => number,
): PlanningError {
  const cell = `row ${closed.row + 1}, column ${closed.column + 1}`;
  const lock = kept?.[closed.row]?.[closed.column];
  // Excel on the desktop sends the number 0 for an empty cell.
  const hint = lock === 0 ? '; for empty cells write IF(locks="","",locks)' : "";
  const mend = lock === undefined ? `give ${cell} a weight above 0` : `free the lock in ${cell}${hint}`;
  const [has, them] = rows.length === 1 ? ["has", "it"] : ["have", "them"];
  const way =
    columns.length === 0
      ? `no cell is open to ${them}`
      : `only ${named("column", columns)} ${columns.length === 1 ? "is" : "are"} open to ${them}, for ${amountOf(room)}`;
  const message = `${named("row", rows)} ${has} ${amountOf(units)} to place, but ${way}; ${mend}`;
  return new PlanningError("cannot-foot", message, lock === undefined ? "pattern" : "locks");
}

/** "row 2", "rows 1, 2 and 5", "rows 1, 2, 3, 4 and 9 more". */
function named(line: string, positions: readonly number[]): string {
  const numbers = positions.slice(0, MOST_NAMED).map((at) => String(at + 1));
  if (positions.length > MOST_NAMED) numbers.push(`${positions.length - MOST_NAMED} more`);
  const last = numbers.pop()!;
  return numbers.length === 0 ? `${line} ${last}` : `${line}s ${numbers.join(", ")} and ${last}`;
}
