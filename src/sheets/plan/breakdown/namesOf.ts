import { sum } from "../../../planning/sum";
import { isNamed } from "../isNamed";
import { namedMembers } from "../namedMembers";
import type { Dimension, Snapshot } from "../snapshot";
import type { LineDimension } from "./BreakdownLines";

const memberOf: Readonly<Record<Exclude<LineDimension, "tier">, Dimension>> = {
  region: "region",
  product: "product",
  team: "seller",
  channel: "channel",
};

/** A name and what it sold in its last twelve months of the history; for tiers, which only a join can tell, nothing. */
interface Sized {
  readonly name: string;
  readonly size: number;
}

/** Every named line of a dimension, in order of first appearance; blank names are none. */
export const namesOf = (
  snapshot: Pick<Snapshot, "members" | "lists"> & Partial<Pick<Snapshot, "history">>,
  dimension: LineDimension,
): readonly Sized[] => {
  if (dimension === "tier")
    return (snapshot.lists["Customers_Segment"] ?? []).filter(isNamed).map((name) => ({ name, size: 0 }));
  const from = snapshot.history?.at(-12)?.month ?? -Infinity;
  return namedMembers(snapshot, memberOf[dimension]).map((member) => ({
    name: member.name,
    size: sum(member.history.filter(({ month }) => month >= from).map(({ sold }) => sold)),
  }));
};
