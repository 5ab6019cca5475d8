import type { Decisions } from "../../sheets/plan/decisions";
import type { Snapshot } from "../../sheets/plan/snapshot";
import { lastTwelveMonths } from "./lastYear";
import { roundedUp } from "./roundedUp";

/** The decisions for the quarter after the planned one; a new year's target starts from what the last twelve months brought. */
export const quarterAfter = (decisions: Decisions, snapshot: Snapshot): Decisions => {
  if (decisions.quarter < 4) return { ...decisions, quarter: decisions.quarter + 1 };
  const sold = lastTwelveMonths(snapshot)?.sold ?? 0;
  const target = sold > 0 ? roundedUp(sold, 2) : decisions.target;
  return { ...decisions, year: decisions.year + 1, quarter: 1, target };
};
