import { fiscalQuarters } from "../../planning/calendar/fiscalQuarters";
import type { Period } from "../../planning/calendar/Period";
import { currencyScale } from "../../sheets/plan/currencyScale";
import type { Snapshot } from "../../sheets/plan/snapshot";
import type { DecisionsDraft } from "./DecisionsDraft";
import { decide, type DecisionIssues } from "./decide";
import { lastYearBefore, type LastYear } from "./lastYear";
import { parseAmount } from "./parseAmount";
import { readYear } from "./readYear";
import { roundedUp } from "./roundedUp";
import { seasonsKnown } from "./seasonsKnown";

/** Growth steps offered beside the target. */
const raises = [0, 0.05, 0.1, 0.15, 0.2] as const;

/** What a draft means, as far as it can be read. */
export interface DraftFacts {
  readonly year: Period | undefined;
  readonly quarters: readonly Period[];
  readonly target: number | undefined;
  readonly lastYear: LastYear | undefined;
  /** Target against last year, as a ratio; undefined without either. */
  readonly growth: number | undefined;
  /** Targets that growth over last year would give, rounded up to a number one can say. */
  readonly raises: readonly { readonly growth: number; readonly target: number }[];
  readonly issues: DecisionIssues;
  readonly monthsOfHistory: number;
  /** History holds a full fiscal year, so that weights can come from it. */
  readonly seasonsKnown: boolean;
}

export const draftFacts = (draft: DecisionsDraft, snapshot: Snapshot): DraftFacts => {
  const year = readYear(draft.year);
  const quarters = year === undefined ? [] : fiscalQuarters(year, draft.firstMonth);
  const [first] = quarters;
  const last = quarters.at(-1);
  const lastYear = year === undefined ? undefined : lastYearBefore(snapshot, year, draft.firstMonth);
  const target = parseAmount(draft.target, currencyScale(draft.currency)).amount;
  const base = lastYear && lastYear.sold > 0 ? lastYear.sold : undefined;
  return {
    year: first && last && { from: first.from, to: last.to },
    quarters,
    target,
    lastYear,
    growth: target === undefined || base === undefined ? undefined : target / base - 1,
    raises:
      base === undefined
        ? []
        : raises.map((growth) => ({ growth, target: roundedUp(base * (1 + growth), 3, draft.unit) })),
    issues: decide(draft).issues ?? {},
    monthsOfHistory: snapshot.history.length,
    seasonsKnown: year === undefined || seasonsKnown(snapshot, year, draft.firstMonth),
  };
};
