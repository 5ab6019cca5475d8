import { PlanningError } from "../PlanningError";
import { calendarDate } from "../calendar/calendarDate";
import { calendarMonths } from "../calendar/calendarMonths";
import type { Period } from "../calendar/Period";
import { serialOf } from "../calendar/serialOf";
import { requireRamp } from "./requireRamp";
import { requireSeller } from "./requireSeller";
import type { Seller } from "./Seller";

/** Months of all sellers together: a thousand sellers over a thousand years. */
const MOST = 12_000_000;

/** The days of a calendar month that are asked for. */
interface Month {
  readonly asked: Period;
  /** Months since the year 0, to tell how far two months are apart. */
  readonly count: number;
  readonly first: number;
  readonly days: number;
}

/**
 * What a team can sell a month: each seller's quota by the share that their tenure reaches (A30).
 *
 * Tenure counts full months since the hire, as Excel's EDATE does. Every day brings its share of the month's quota, so who
 * comes, leaves or ramps up within a month counts by days, as does a month that is only asked for in part.
 *
 * @param posts - undefined where nobody is hired
 * @param ramp - shares of the full quota after 0, 1, 2 … full months; the last one stays
 * @param from - first day asked for, an Excel serial
 * @param to - last day asked for
 * @returns an amount per calendar month; 0 where nobody is there
 * @throws PlanningError `too-few` without a ramp, `not-a-number`, `out-of-range` for a share or quota under 0, `not-a-date`,
 *   `dates-reversed`, `too-large`
 * @example teamCapacity([{ hired: 43101, quota: 100 }], [0, 0.5, 1], 43101, 43190) // [0, 50, 100] (January to March 2018)
 */
export function teamCapacity(
  posts: readonly (Seller | undefined)[],
  ramp: readonly number[],
  from: number,
  to: number,
): number[] {
  requireRamp(ramp);
  posts.forEach((seller, at) => seller && requireSeller(seller, at));
  const sellers = posts.filter((seller) => seller !== undefined);
  const months = calendarMonths(from, to).map(monthOf);
  if (months.length * sellers.length > MOST)
    throw new PlanningError("too-large", "too many months for so many sellers; give an earlier day", "to");
  const capacity = months.map(() => 0);
  for (const seller of sellers) addSeller(capacity, seller, ramp, months);
  if (!capacity.every(Number.isFinite))
    throw new PlanningError("too-large", "they are too large together; give smaller ones", "quota");
  return capacity;
}

function monthOf(asked: Period): Month {
  const { year, month } = calendarDate(asked.from);
  const first = serialOf(year, month, 1);
  return { asked, count: year * 12 + month, first, days: serialOf(year, month + 1, 0) - first + 1 };
}

function addSeller(
  capacity: number[],
  { hired, quota, leaving = Infinity }: Seller,
  ramp: readonly number[],
  months: readonly Month[],
): void {
  const { year, month, day } = calendarDate(hired);
  const shareAfter = (full: number) => (full < 0 ? 0 : ramp[Math.min(full, ramp.length - 1)]!);
  months.forEach(({ asked, count, first, days }, at) => {
    const start = Math.max(asked.from, hired);
    const end = Math.min(asked.to, leaving);
    if (start > end) return;
    // A month that has no 31st completes on its last day.
    const completes = first + Math.min(day, days) - 1;
    const before = Math.min(Math.max(completes - start, 0), end - start + 1);
    const after = end - start + 1 - before;
    const full = count - (year * 12 + month);
    capacity[at]! += (quota * (before * shareAfter(full - 1) + after * shareAfter(full))) / days;
  });
}
