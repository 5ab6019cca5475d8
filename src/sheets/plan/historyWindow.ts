import { fiscalMonths } from "../../planning/calendar/fiscalMonths";
import { fiscalPosition } from "../../planning/calendar/fiscalPosition";
import { fiscalYear } from "../../planning/calendar/fiscalYear";
import { sum } from "../../planning/sum";
import type { Decisions } from "./decisions";
import type { Snapshot } from "./snapshot";

const mostYears = 5;
const mostMonths = mostYears * 12;

/** The past that a plan reads its season from. */
export interface HistoryWindow {
  /** Excel serials of months' first days, in order and without a gap; never empty. */
  readonly months: readonly number[];
  /** Full fiscal years among them, 0–5; with at least one, the months are exactly these years. */
  readonly fullYears: number;
}

/**
 * The months before the plan that its season is read from: the last full fiscal years, five at most.
 *
 * Without a full year, or where full years add up to no sale, the months there are, to be shown and not to be read; without any, last fiscal year's months.
 */
export const historyWindow = (
  { history }: Pick<Snapshot, "history">,
  { year, firstMonth }: Pick<Decisions, "year" | "firstMonth">,
): HistoryWindow => {
  const planStart = fiscalYear(year, firstMonth).from;
  const past = history.map(({ month }) => month).filter((month) => month < planStart);
  const first = past[0];
  const last = past.at(-1);
  if (first === undefined || last === undefined)
    return { months: fiscalMonths(year - 1, firstMonth).map(({ from }) => from), fullYears: 0 };

  const start = fiscalPosition(first, firstMonth);
  const end = fiscalPosition(last, firstMonth);
  const firstFull = start.month === 1 ? start.year : start.year + 1;
  const lastFull = end.month === 12 ? end.year : end.year - 1;
  const fullYears = Math.min(lastFull - firstFull + 1, mostYears);
  const years = Array.from({ length: Math.max(fullYears, 0) }, (_, index) => lastFull - index).reverse();
  const months = years.flatMap((each) => fiscalMonths(each, firstMonth).map(({ from }) => from));
  const among = new Set(months);
  const sold = sum(history.filter(({ month }) => among.has(month)).map((each) => each.sold));
  return sold > 0 ? { months, fullYears } : { months: past.slice(-mostMonths), fullYears: 0 };
};
