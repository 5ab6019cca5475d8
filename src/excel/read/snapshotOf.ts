import { calendarDate } from "../../planning/calendar/calendarDate";
import { calendarMonths } from "../../planning/calendar/calendarMonths";
import { serialOf } from "../../planning/calendar/serialOf";
import type { MonthSold, Snapshot } from "../../sheets/plan/snapshot";
import { dateReading } from "./dateReading";
import type { CellValue } from "./grid";

/** Rows as a formula's criteria tell them apart: without case, and a number like the text that spells it. */
const alike = (value: CellValue): string => {
  if (typeof value === "string" && value.trim() === "") return value;
  const number = typeof value === "boolean" ? NaN : Number(value);
  return Number.isFinite(number) ? String(number) : String(value).toLowerCase();
};

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

/**
 * What was sold by month and by region, counting rows as SUMIFS does: a real date, a real number; regions alike without regard
 * to case, not trimmed. Rows without a region make the region named "".
 *
 * @param regions - undefined when no region column is named
 */
export const snapshotOf = (
  dates: readonly CellValue[],
  amounts: readonly CellValue[],
  regions: readonly CellValue[] | undefined,
): Pick<Snapshot, "rows" | "history" | "members"> => {
  const all: Sums = new Map();
  const byRegion = new Map<string, { name: string; sums: Sums }>();
  const sumsByCell = new Map<CellValue, Sums>();
  const sumsOf = (region: CellValue): Sums => {
    const seen = sumsByCell.get(region);
    if (seen) return seen;
    const key = alike(region);
    const { name, sums } = byRegion.get(key) ?? { name: String(region), sums: new Map<number, number>() };
    byRegion.set(key, { name, sums });
    sumsByCell.set(region, sums);
    return sums;
  };
  const monthStart = monthStarts();
  let rows = 0;
  for (const [row, date] of dates.entries()) {
    const amount = amounts[row];
    if (typeof date !== "number" || dateReading(date) !== "date" || typeof amount !== "number") continue;
    const month = monthStart(date);
    rows++;
    add(all, month, amount);
    if (regions) add(sumsOf(regions[row] ?? ""), month, amount);
  }
  return {
    rows,
    history: everyMonth(all),
    members: regions
      ? { region: [...byRegion.values()].map(({ name, sums }) => ({ name, history: inOrder(sums) })) }
      : {},
  };
};
