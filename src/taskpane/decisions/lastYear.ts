import { fiscalYear } from "../../planning/calendar/fiscalYear";
import type { Period } from "../../planning/calendar/Period";
import { serialOf } from "../../planning/calendar/serialOf";
import { calendarDate } from "../../planning/calendar/calendarDate";
import type { MonthSold, Snapshot } from "../../sheets/plan/snapshot";

/** What a target is held against: the fiscal year before it where the rows cover it, else the last twelve months sold. */
export interface LastYear extends Period {
  readonly is: "year-before" | "last-months";
  readonly sold: number;
  /** Calendar months that the rows cover, at most 12. */
  readonly months: number;
}

const monthEnd = (month: number) => {
  const date = calendarDate(month);
  return serialOf(date.year, date.month + 1, 0);
};

const over = (is: LastYear["is"], history: readonly MonthSold[]): LastYear | undefined => {
  const [first] = history;
  const last = history.at(-1);
  if (!first || !last) return undefined;
  const sold = history.reduce((sum, { sold: amount }) => sum + amount, 0);
  return { is, from: first.month, to: monthEnd(last.month), sold, months: history.length };
};

/** The last twelve months sold, or as many as there are; undefined without history. */
export const lastTwelveMonths = ({ history }: Snapshot): LastYear | undefined =>
  over("last-months", history.slice(-12));

/** What the year planned is compared with; undefined without history. */
export const lastYearBefore = (
  snapshot: Snapshot,
  year: number,
  firstMonth: number,
): LastYear | undefined => {
  const before = fiscalYear(year - 1, firstMonth);
  const months = snapshot.history.filter(({ month }) => month >= before.from && month <= before.to);
  return months.length === 12 ? over("year-before", months) : lastTwelveMonths(snapshot);
};
