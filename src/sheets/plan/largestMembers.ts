import { sum } from "../../planning/sum";
import { namedMembers } from "./namedMembers";
import type { Dimension, Member, Snapshot } from "./snapshot";

/** In days: two years of months back from the last sale. */
const year = 365;

/** What a member sold in the better of the last two years before the last month of sales. */
const bestYear = ({ history }: Member, last: number): number => {
  const soldWithin = (from: number, to: number): number =>
    sum(history.filter(({ month }) => month > from && month <= to).map(({ sold }) => sold));
  return Math.max(soldWithin(last - year, last), soldWithin(last - 2 * year, last - year));
};

/**
 * The names of a dimension's largest members, largest first, by the better of their last two years, so that a large customer who
 * stopped buying is still among them.
 *
 * @param limit - how many at most
 */
export const largestMembers = (
  snapshot: Pick<Snapshot, "members" | "history">,
  dimension: Dimension,
  limit: number,
): readonly string[] => {
  const last = snapshot.history.at(-1)?.month ?? 0;
  return namedMembers(snapshot, dimension)
    .map((member) => ({ name: member.name, sold: bestYear(member, last) }))
    .sort((one, other) => other.sold - one.sold)
    .slice(0, limit)
    .map(({ name }) => name);
};
