import { amountReading } from "./amountReading";
import { dateReading } from "./dateReading";
import type { ChosenColumn } from "./examineRows";
import { isBlank } from "./grid";
import { isTotalLabel } from "./isTotalLabel";

/** So many blank rows end a plain block; fewer are gaps in it. */
const endingBlanks = 6;

type Reading = "readable" | "text" | "missing" | "unreadable";

const readingOf = ({ as, cells }: ChosenColumn, row: number): Reading => {
  const cell = cells[row] ?? "";
  const read = as === "date" ? dateReading(cell) : amountReading(cell);
  if (read === "in-unit") return "text";
  return read === "date" || read === "number" ? "readable" : read;
};

/**
 * How many rows under a plain block's header belong to it: up to a long gap or another table's header, and without notes or, in
 * a list without dates, totals below its last entry.
 *
 * @param columns - chosen columns from the first row under the header
 */
export const rowsBelonging = (columns: readonly ChosenColumn[]): number => {
  const needed = columns.filter((column) => column.needed);
  const typed = needed.filter(({ as }) => as === "date" || as === "amount" || as === "number");
  const date = needed.find(({ as }) => as === "date");
  const named = date ? undefined : needed.find((column) => !typed.includes(column));
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length));
  let [end, gap] = [0, 0];
  for (let row = 0; row < height; row++) {
    const filled = columns.filter(({ cells }) => !isBlank(cells[row])).length;
    if (filled === 0) {
      gap++;
      if (gap >= endingBlanks) break;
      continue;
    }
    const read = typed.map((column) => readingOf(column, row));
    const isTotal = [date ?? named].some((column) => isTotalLabel(column?.cells[row], date !== undefined));
    const astray = read.length > 0 && read.every((one) => one === "unreadable");
    if (astray && (read.length > 1 || gap > 0) && !isTotal) break;
    const isNote = gap > 0 && named !== undefined && columns.length > 1 && filled === 1;
    if (isNote) break;
    const isEntry = named
      ? !isBlank(named.cells[row]) && !isTotal
      : read.some((one) => one === "readable" || one === "text");
    if (isEntry) end = row + 1;
    gap = 0;
  }
  return end;
};
