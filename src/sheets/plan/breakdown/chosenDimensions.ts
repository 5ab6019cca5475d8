import type { BreakdownDimension, Decisions } from "../decisions";
import type { Snapshot } from "../snapshot";
import { possibleDimensions } from "./possibleDimensions";

/** How many a quarter is broken down by. */
export const leastDimensions = 2;
export const mostDimensions = 4;
/** Customer tiers are broken down by only when asked for. */
const usual: readonly BreakdownDimension[] = ["time", "region", "product", "team", "channel"];

/**
 * What a quarter is broken down by: what the director chose and the tables allow, at most four.
 *
 * Without a choice the first four that there are; with a single one, the first other that there is joins it.
 */
export const chosenDimensions = (
  snapshot: Pick<Snapshot, "names" | "members" | "lists">,
  { dimensions }: Pick<Decisions, "dimensions">,
): readonly BreakdownDimension[] => {
  const possible = possibleDimensions(snapshot);
  const wanted = dimensions.filter((dimension) => possible.includes(dimension));
  const others = usual.filter((dimension) => possible.includes(dimension) && !wanted.includes(dimension));
  return wanted.length === 0
    ? others.slice(0, mostDimensions)
    : [...wanted, ...others.slice(0, Math.max(leastDimensions - wanted.length, 0))].slice(0, mostDimensions);
};
