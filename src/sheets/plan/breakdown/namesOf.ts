import { sum } from "../../../planning/sum";
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
  { history, members, lists }: Pick<Snapshot, "members" | "lists"> & Partial<Pick<Snapshot, "history">>,
  dimension: LineDimension,
): readonly Sized[] => {
  if (dimension === "tier")
    return (lists["Customers_Segment"] ?? [])
      .filter((name) => name.trim() !== "")
      .map((name) => ({ name, size: 0 }));
  const from = history?.at(-12)?.month ?? -Infinity;
  return (members[memberOf[dimension]] ?? [])
    .filter(({ name }) => name.trim() !== "")
    .map((member) => ({
      name: member.name,
      size: sum(member.history.filter(({ month }) => month >= from).map(({ sold }) => sold)),
    }));
};
