import { amountReading } from "./amountReading";
import { dateReading } from "./dateReading";
import type { Doubt } from "./finding";
import type { CellValue } from "./grid";
import { isBlank } from "./grid";
import { isTotalLabel } from "./isTotalLabel";
import { rowsBelonging } from "./rowsBelonging";
import type { Field } from "./roles/Role";

/** A chosen column of a table, cell by cell from the first row under the header. */
export interface ChosenColumn extends Pick<Field, "as" | "needed" | "once" | "past"> {
  readonly field: string;
  readonly cells: readonly CellValue[];
}

export interface ExaminedRows {
  /** How many rows under the header belong to the table. */
  readonly length: number;
  /** Rows that a formula counts: real dates, real numbers and names wherever they are needed. */
  readonly rows: number;
  readonly firstDate: number | undefined;
  readonly lastDate: number | undefined;
  readonly total: number;
  /** Each kind of doubt of a column with the first row it stands in, counted from 0 under the header. */
  readonly doubts: readonly {
    readonly kind: Doubt["kind"];
    readonly count: number;
    readonly row: number;
    readonly field: string;
    /** The rows it stands in, first and last of each run; the first 30 runs. */
    readonly runs: readonly (readonly [first: number, last: number])[];
  }[];
}

/** The needed date, and the needed amount, by which rows are counted. */
export const counting = (columns: readonly ChosenColumn[]) => ({
  date: columns.find(({ as, needed }) => needed && as === "date"),
  amount: columns.find(({ as, needed }) => needed && (as === "amount" || as === "number")),
});

/**
 * Undated rows that carry an amount: where a total could stand that no chosen column calls so, and whose other cells are
 * worth a look.
 */
export const undatedRows = (columns: readonly ChosenColumn[]): number[] => {
  const { date, amount } = counting(columns);
  return (date?.cells ?? []).flatMap((cell, row) =>
    dateReading(cell) !== "date" && !isBlank(amount?.cells[row]) ? [row] : [],
  );
};

const sameMoney = (a: number, b: number) => Math.abs(a - b) <= 0.005 + 1e-9 * Math.abs(b);

const counts = ({ as, cells }: ChosenColumn, row: number): boolean => {
  const cell = cells[row] ?? "";
  if (as === "date") return dateReading(cell) === "date";
  return as === "amount" || as === "number" ? typeof cell === "number" : !isBlank(cell);
};

const dateDoubts = { missing: "date-missing", text: "date-as-text", unreadable: "date-unreadable" } as const;
const amountDoubts = {
  missing: "amount-missing",
  text: "amount-as-text",
  "in-unit": "amount-in-unit",
  unreadable: "amount-unreadable",
} as const;

/** What is doubtful in a cell by itself; blank is no doubt where the field is only welcome. */
const cellDoubt = (
  { as, needed, past, cells }: ChosenColumn,
  row: number,
  today: number,
): Doubt["kind"] | undefined => {
  const cell = cells[row] ?? "";
  if (as === "date") {
    const read = dateReading(cell);
    if (read === "date" && past && Number(cell) >= today + 1) return "date-future";
    return read === "date" || (read === "missing" && !needed) ? undefined : dateDoubts[read];
  }
  if (as !== "amount" && as !== "number") return needed && isBlank(cell) ? "name-missing" : undefined;
  const read = amountReading(cell);
  // A number that is only welcome may be blank, or words of its own; what reads as an amount is meant as one.
  if (!needed) return read === "text" || read === "in-unit" ? amountDoubts[read] : undefined;
  if (read !== "number") return amountDoubts[read];
  return as === "amount" && Number(cell) < 0 ? "amount-negative" : undefined;
};

const mostRuns = 30;
type Runs = ExaminedRows["doubts"][number]["runs"];

/** Runs of rows with one more, which joins the last when it follows on. */
const withRun = (runs: Runs, first: number, last: number): Runs => {
  const before = runs.at(-1);
  if (before && before[1] + 1 === first) return [...runs.slice(0, -1), [before[0], last]];
  return runs.length < mostRuns ? [...runs, [first, last]] : runs;
};

/** More blanks than this are how the column is kept, not gaps in it. */
const fewBlanks = 0.2;

/** Whether a welcome column of names or kinds is filled in nearly every row that counts, so that its blanks are worth a look. */
const isSpotty = ({ as, needed, cells }: ChosenColumn, counted: readonly number[]): boolean => {
  if (needed || as === "date" || as === "amount" || as === "number") return false;
  const blanks = counted.filter((row) => isBlank(cells[row])).length;
  return blanks > 0 && blanks <= Math.max(1, counted.length * fewBlanks);
};

/**
 * What stands in a table's rows: how many a plan can count, their dates and total, and everything doubtful, nothing dropped.
 *
 * @param columns - chosen columns from the first row under the header, needed ones first
 * @param open - true for a plain block, whose end is still to be found; false for an Excel table
 * @param today - the day after which nothing can have happened yet, as a serial
 * @param isTotal - whether cells outside the chosen columns call the row a total
 */
export const examineRows = (
  columns: readonly ChosenColumn[],
  open: boolean,
  today: number = Infinity,
  isTotal: (row: number) => boolean = () => false,
): ExaminedRows => {
  const { date, amount } = counting(columns);
  const needed = columns.filter((column) => column.needed);
  const labelled = columns.filter((column) => column !== amount);
  const length = open ? rowsBelonging(columns) : (columns[0]?.cells.length ?? 0);
  const once = columns.filter((column) => column.once).map((column) => ({ column, met: new Set<string>() }));
  const found = new Map<string, ExaminedRows["doubts"][number]>();
  const doubt = (kind: Doubt["kind"], row: number, field: string, count = 1) => {
    const key = `${kind} ${field}`;
    const known = found.get(key) ?? { kind, count: 0, row, field, runs: [] };
    found.set(key, { ...known, count: known.count + count, runs: withRun(known.runs, row, row + count - 1) });
  };
  const counted = new Set(
    Array.from({ length }, (_, row) => row).filter((row) => needed.every((column) => counts(column, row))),
  );
  const spotty = columns.filter((column) => isSpotty(column, [...counted]));
  const keyed = columns.some(({ as }) => as === "key");
  const rowsMet = new Set<string>();
  const firstField = (date ?? needed[0] ?? columns[0])?.field ?? "";
  let [rows, total, sinceBlank] = [0, 0, 0];
  let [firstDate, lastDate] = [Infinity, -Infinity];
  for (let row = 0; row < length; row++) {
    if (columns.every(({ cells }) => isBlank(cells[row]))) {
      sinceBlank++;
      continue;
    }
    if (sinceBlank > 0) doubt("blank-row", row - sinceBlank, firstField, sinceBlank);
    sinceBlank = 0;
    const dated = date && dateReading(date.cells[row] ?? "");
    const paid = amount?.cells[row];
    const loose = date !== undefined && dated !== "date";
    const called = labelled.some(({ cells }) => isTotalLabel(cells[row], loose)) || isTotal(row);
    const sums =
      dated === "missing" && rows > 1 && typeof paid === "number" && total !== 0 && sameMoney(paid, total);
    if (called || sums) doubt("total-row", row, firstField);
    else {
      for (const column of columns) {
        const kind = cellDoubt(column, row, today);
        if (kind) doubt(kind, row, column.field);
      }
      for (const { cells, field } of spotty) if (isBlank(cells[row])) doubt("name-blank", row, field);
      if (keyed) {
        const said = JSON.stringify(columns.map(({ cells }) => cells[row]));
        if (rowsMet.has(said)) doubt("row-again", row, firstField);
        rowsMet.add(said);
      }
      for (const { column, met } of once) {
        const name = String(column.cells[row] ?? "").toLowerCase();
        if (name !== "" && met.has(name)) doubt("name-again", row, column.field);
        met.add(name);
      }
    }
    if (!counted.has(row)) continue;
    rows++;
    if (typeof paid === "number") total += paid;
    const day = date?.cells[row];
    if (typeof day !== "number") continue;
    firstDate = Math.min(firstDate, day);
    lastDate = Math.max(lastDate, day);
  }
  return {
    length,
    rows,
    firstDate: firstDate <= lastDate ? firstDate : undefined,
    lastDate: firstDate <= lastDate ? lastDate : undefined,
    total,
    doubts: [...found.values()],
  };
};
