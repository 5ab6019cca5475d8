import type { SheetsText } from "../../../locales/en-US/sheets";
import { isWild } from "../isWild";
import type { Decisions } from "../decisions";
import { heldNames } from "../heldNames";
import type { Snapshot } from "../snapshot";
import { lineTables, type BreakdownLines, type LineDimension } from "./BreakdownLines";
import { namesOf } from "./namesOf";

/** Longer lists are cut to their largest: nobody steers by the two-hundredth product. */
const mostLines: Readonly<Record<LineDimension, number>> = {
  region: 1000,
  product: 100,
  team: 200,
  tier: 20,
  channel: 50,
};

/** The lines of a dimension: all of them in order of first appearance, or the largest first and one for the rest. */
export const linesOf = (
  text: SheetsText,
  snapshot: Snapshot,
  decisions: Decisions,
  dimension: LineDimension,
): BreakdownLines => {
  const sized = namesOf(snapshot, dimension);
  const most = mostLines[dimension];
  const bySize = heldNames(snapshot, decisions, (known) =>
    [...namesOf(known, dimension)]
      .sort((a, b) => b.size - a.size)
      .slice(0, most)
      .map(({ name }) => name),
  );
  const cut = sized.length > bySize.length;
  return {
    dimension,
    table: lineTables[dimension],
    names: cut ? bySize : sized.map(({ name }) => name),
    bySize,
    others: othersOf(text, dimension, cut),
    all: sized.length,
    wild: isWild(sized.map(({ name }) => name)),
  };
};

/** Channels keep their shares, so that what no channel has claimed is a line of its own (C27). */
const othersOf = ({ breakdown }: SheetsText, dimension: LineDimension, cut: boolean): string | undefined => {
  if (dimension === "channel") return breakdown.unassigned;
  return cut ? breakdown.others : undefined;
};
