import { calendarDate } from "../../planning/calendar/calendarDate";
import { calendarMonths } from "../../planning/calendar/calendarMonths";
import { serialOf } from "../../planning/calendar/serialOf";
import type { Dimension, Member, MonthSold, Snapshot } from "../../sheets/plan/snapshot";
import { dimensions } from "../../sheets/plan/snapshot";
import { alike } from "./alike";
import { dateReading } from "./dateReading";
import type { CellValue } from "./grid";

type Sums = Map<number, number>;

const add = (sums: Sums, month: number, amount: number) => sums.set(month, (sums.get(month) ?? 0) + amount);

const inOrder = (sums: Sums): MonthSold[] =>
  [...sums].map(([month, sold]) => ({ month, sold })).sort((a, b) => a.month - b.month);

const everyMonth = (sums: Sums): MonthSold[] => {
  const months = [...sums.keys()];
  if (months.length === 0) return [];
  const [first, last] = months.reduce(
    ([least, most], month) => [Math.min(least, month), Math.max(most, month)],
    [Infinity, -Infinity],
  );
  return calendarMonths(first, last).map(({ from }) => ({ month: from, sold: sums.get(from) ?? 0 }));
};

/** The first day of a day's month; each day is worked out once. */
const monthStarts = () => {
  const known = new Map<number, number>();
  return (serial: number): number => {
    const day = Math.floor(serial);
    const found = known.get(day);
    if (found !== undefined) return found;
    const { year, month } = calendarDate(day);
    const start = serialOf(year, month, 1);
    known.set(day, start);
    return start;
  };
};

/** What each of a column's values sold, rows told apart as formulas do. */
const memberSums = () => {
  const members = new Map<string, { name: string; sums: Sums }>();
  const byCell = new Map<CellValue, Sums>();
  const sumsOf = (cell: CellValue): Sums => {
    const seen = byCell.get(cell);
    if (seen) return seen;
    const key = alike(cell);
    const { name, sums } = members.get(key) ?? { name: String(cell), sums: new Map<number, number>() };
    members.set(key, { name, sums });
    byCell.set(cell, sums);
    return sums;
  };
  const all = (): Member[] =>
    [...members.values()].map(({ name, sums }) => ({ name, history: inOrder(sums) }));
  return { sumsOf, all };
};

/** The cells of the columns that tell sales rows apart, as far as they are named. */
export type DimensionCells = Readonly<Partial<Record<Dimension, readonly CellValue[]>>>;

/**
 * What was sold by month and by the members of each dimension, counting rows as SUMIFS does: a real date, a real number; members
 * alike without regard to case, not trimmed. Rows without a member make the member named "".
 */
export const snapshotOf = (
  dates: readonly CellValue[],
  amounts: readonly CellValue[],
  cells: DimensionCells,
): Pick<Snapshot, "rows" | "history" | "members"> => {
  const all: Sums = new Map();
  const told = dimensions.flatMap((dimension) => {
    const column = cells[dimension];
    return column ? [{ dimension, column, members: memberSums() }] : [];
  });
  const monthStart = monthStarts();
  let rows = 0;
  for (const [row, date] of dates.entries()) {
    const amount = amounts[row];
    if (typeof date !== "number" || dateReading(date) !== "date" || typeof amount !== "number") continue;
    const month = monthStart(date);
    rows++;
    add(all, month, amount);
    for (const { column, members } of told) add(members.sumsOf(column[row] ?? ""), month, amount);
  }
  return {
    rows,
    history: everyMonth(all),
    members: Object.fromEntries(told.map(({ dimension, members }) => [dimension, members.all()])),
  };
};
