import type { Snapshot } from "../../sheets/plan/snapshot";
import type { DecisionsDraft } from "./DecisionsDraft";
import { nextQuarter } from "./nextQuarter";

/**
 * A draft with something changed. When the year starts in another month, a year and quarter still as suggested are
 * suggested anew; once the director has chosen them they stay.
 */
export const changedDraft = (
  draft: DecisionsDraft,
  change: Partial<DecisionsDraft>,
  { history }: Snapshot,
): DecisionsDraft => {
  const last = history.at(-1)?.month;
  const changed = { ...draft, ...change };
  if (last === undefined || changed.firstMonth === draft.firstMonth) return changed;
  const before = nextQuarter(last, draft.firstMonth);
  const untouched = draft.year === String(before.year) && draft.quarter === before.quarter;
  if (!untouched) return changed;
  const after = nextQuarter(last, changed.firstMonth);
  return { ...changed, year: String(after.year), quarter: after.quarter };
};
