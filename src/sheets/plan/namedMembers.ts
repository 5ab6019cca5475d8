import { isNamed } from "./isNamed";
import type { Dimension, Member, Snapshot } from "./snapshot";

/** A dimension's members that have a name, in order of first appearance; none where the sales do not tell it. */
export const namedMembers = (
  { members }: Pick<Snapshot, "members">,
  dimension: Dimension,
): readonly Member[] => (members[dimension] ?? []).filter(({ name }) => isNamed(name));
