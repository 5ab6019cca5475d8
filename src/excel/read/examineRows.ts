import { amountReading } from "./amountReading";
import { dateReading } from "./dateReading";
import type { Doubt } from "./finding";
import type { CellValue } from "./grid";
import { isBlank } from "./grid";
import { isTotalLabel } from "./isTotalLabel";

/** The chosen columns of a table, cell by cell from the first row under the header. */
export interface ChosenCells {
  readonly dates: readonly CellValue[];
  readonly amounts: readonly CellValue[];
  readonly others: readonly (readonly CellValue[])[];
}

export interface ExaminedRows {
  /** How many rows under the header belong to the table. */
  readonly length: number;
  /** Rows that a formula counts: a real date and a real number. */
  readonly rows: number;
  readonly firstDate: number | undefined;
  readonly lastDate: number | undefined;
  readonly total: number;
  /** Each kind of doubt with the first row it stands in, counted from 0 under the header. */
  readonly doubts: readonly { readonly kind: Doubt["kind"]; readonly count: number; readonly row: number }[];
}

/** So many blank rows end a plain block; fewer are gaps in it. */
const endingBlanks = 6;

/**
 * Undated rows that carry an amount: where a total could stand that no chosen column calls so, and whose other cells are
 * worth a look.
 */
export const undatedRows = ({ dates, amounts }: ChosenCells): number[] =>
  dates.flatMap((date, row) => (dateReading(date) !== "date" && !isBlank(amounts[row]) ? [row] : []));

const sameMoney = (a: number, b: number) => Math.abs(a - b) <= 0.005 + 1e-9 * Math.abs(b);

/** Where a plain block ends: before a long gap or another table's header, and without notes below its last figure. */
const lengthOf = ({ dates, amounts, others }: ChosenCells): number => {
  let [end, gap] = [0, 0];
  for (const [row, date] of dates.entries()) {
    const amount = amounts[row] ?? "";
    const blank = isBlank(date) && isBlank(amount) && others.every((cells) => isBlank(cells[row]));
    gap = blank ? gap + 1 : 0;
    if (gap >= endingBlanks) break;
    const [dated, paid] = [dateReading(date), amountReading(amount)];
    if (dated === "unreadable" && paid === "unreadable" && !isTotalLabel(date, true)) break;
    if (dated === "date" || dated === "text" || paid === "number" || paid === "text") end = row + 1;
  }
  return end;
};

/**
 * What stands in a table's rows: how many a plan can count, their dates and total, and everything doubtful, nothing dropped.
 *
 * @param cells - chosen columns from the first row under the header
 * @param open - true for a plain block, whose end is still to be found; false for an Excel table
 * @param isTotal - whether cells outside the chosen columns call the row a total
 */
export const examineRows = (
  cells: ChosenCells,
  open: boolean,
  isTotal: (row: number) => boolean = () => false,
): ExaminedRows => {
  const { dates, amounts, others } = cells;
  const length = open ? lengthOf(cells) : dates.length;
  const found = new Map<Doubt["kind"], { count: number; row: number }>();
  const doubt = (kind: Doubt["kind"], row: number, count = 1) => {
    const known = found.get(kind);
    found.set(kind, known ? { ...known, count: known.count + count } : { count, row });
  };
  let [rows, total, sinceBlank] = [0, 0, 0];
  let [firstDate, lastDate] = [Infinity, -Infinity];
  for (let row = 0; row < length; row++) {
    const [date, amount] = [dates[row] ?? "", amounts[row] ?? ""];
    if (isBlank(date) && isBlank(amount) && others.every((column) => isBlank(column[row]))) {
      sinceBlank++;
      continue;
    }
    if (sinceBlank > 0) doubt("blank-row", row - sinceBlank, sinceBlank);
    sinceBlank = 0;
    const [dated, paid] = [dateReading(date), amountReading(amount)];
    const counted = dated === "date" && typeof amount === "number";
    const called =
      [date, ...others.map((column) => column[row])].some((cell) => isTotalLabel(cell, dated !== "date")) ||
      isTotal(row);
    const sums =
      dated === "missing" &&
      rows > 1 &&
      typeof amount === "number" &&
      sameMoney(amount, total) &&
      total !== 0;
    if (called || sums) doubt("total-row", row);
    else {
      if (dated === "missing") doubt("date-missing", row);
      if (dated === "text") doubt("date-as-text", row);
      if (dated === "unreadable") doubt("date-unreadable", row);
      if (paid === "missing") doubt("amount-missing", row);
      if (paid === "text") doubt("amount-as-text", row);
      if (paid === "unreadable") doubt("amount-unreadable", row);
    }
    if (!counted) continue;
    rows++;
    total += amount;
    firstDate = Math.min(firstDate, date as number);
    lastDate = Math.max(lastDate, date as number);
  }
  return {
    length,
    rows,
    firstDate: rows > 0 ? firstDate : undefined,
    lastDate: rows > 0 ? lastDate : undefined,
    total,
    doubts: [...found].map(([kind, { count, row }]) => ({ kind, count, row })),
  };
};
