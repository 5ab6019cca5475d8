import { fiscalQuarters } from "../../planning/calendar/fiscalQuarters";
import type { Decisions } from "./decisions";
import { dimensions, type MonthSold, type Snapshot } from "./snapshot";

/** The sales as they were known when the quarter began. */
const beforeQuarter = (snapshot: Snapshot, { year, firstMonth, quarter }: Decisions): Snapshot => {
  const begins = fiscalQuarters(year, firstMonth)[quarter - 1]?.from ?? Infinity;
  const before = (months: readonly MonthSold[]): readonly MonthSold[] =>
    months.filter(({ month }) => month < begins);
  const members = dimensions.flatMap((dimension) => {
    const all = snapshot.members[dimension];
    const known = all
      ?.map((member) => ({ ...member, history: before(member.history) }))
      .filter(({ history }) => history.length > 0);
    return known === undefined ? [] : [[dimension, known] as const];
  });
  return { ...snapshot, history: before(snapshot.history), members: Object.fromEntries(members) };
};

/**
 * The names that a list was cut to when the quarter began, then those that would be listed now: within its quarter nobody who has a
 * row of the plan loses it, with its owner and its signed target, because others have sold more since.
 */
export const heldNames = (
  snapshot: Snapshot,
  decisions: Decisions,
  largest: (known: Snapshot) => readonly string[],
): readonly string[] => [...new Set([...largest(beforeQuarter(snapshot, decisions)), ...largest(snapshot)])];
