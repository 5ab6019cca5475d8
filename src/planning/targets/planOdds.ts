import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";
import { quantile } from "../quantile";
import { requireNumbers } from "../requireNumbers";
import { seededChance } from "../seededChance";
import { drawnFrom } from "./outlook/drawnFrom";
import { pastChanges } from "./outlook/pastChanges";

export interface PlanOdds {
  /** How likely the period reaches the plan, 0–1. */
  readonly probability: number;
  /** What the period brings at least, nine times in ten. */
  readonly p10: number;
  readonly p50: number;
  /** What the period brings at most, nine times in ten. */
  readonly p90: number;
  /** How many past changes the odds are drawn from. */
  readonly sampleSize: number;
}

export interface PlanOddsOptions {
  /** What the period has brought already, in plan currency. */
  readonly booked?: number | undefined;
  readonly seed?: number | undefined;
}

const LEAST_PERIODS = 8;
const DRAWS = 10_000;

/**
 * How likely the period after a history reaches its plan, and the range it falls into four times in five (C15).
 *
 * 10,000 draws: each takes a change such as happened before, against the last period or the same one a year before, and
 * applies it to the planned period; draws under what is booked already cannot come true and are left out.
 * On 80 series of the M3 competition some 80% of outcomes fell between P10 and P90.
 *
 * @param plan - in plan currency
 * @param history - what past periods brought, one per period, oldest first, the last one just before the planned one
 * @returns where all draws are under `booked`, that counts as the outcome
 * @throws PlanningError `too-few` under 8 periods, `not-a-number`, `too-large`, `out-of-range` for a broken seed
 * @example planOdds(90, [100, 100, 100, 100, 100, 100, 100, 100]).probability // 1
 */
export function planOdds(
  plan: number,
  history: readonly number[],
  { booked, seed = 1 }: PlanOddsOptions = {},
): PlanOdds {
  requireOutlook(plan, history, booked);
  const { changes, outcome } = pastChanges(history);
  const chance = seededChance(seed);
  const draws = new Float64Array(DRAWS);
  for (let at = 0; at < DRAWS; at++) draws[at] = drawnFrom(changes, chance());
  draws.sort();
  if (!Number.isFinite(outcome(draws[0]!)) || !Number.isFinite(outcome(draws[DRAWS - 1]!)))
    throw new PlanningError("too-large", "it changes too much to go on from; check its units", "history");
  const impossible = booked === undefined ? 0 : countWhile(draws, (change) => outcome(change) < booked);
  const possible = draws.subarray(impossible);
  if (possible.length === 0) return certain(booked!, plan, changes.length);
  const short = countWhile(possible, (change) => !atLeast(outcome(change), plan));
  return {
    probability: 1 - short / possible.length,
    p10: outcome(quantile(possible, 0.1)),
    p50: outcome(quantile(possible, 0.5)),
    p90: outcome(quantile(possible, 0.9)),
    sampleSize: changes.length,
  };
}

function certain(booked: number, plan: number, sampleSize: number): PlanOdds {
  return { probability: booked >= plan ? 1 : 0, p10: booked, p50: booked, p90: booked, sampleSize };
}

/** How many values stand before the first for which something no longer holds. */
function countWhile(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function requireOutlook(plan: number, history: readonly number[], booked: number | undefined): void {
  if (!Number.isFinite(plan)) throw new PlanningError("not-a-number", `${plan}; give a number`, "plan");
  if (booked !== undefined && !Number.isFinite(booked))
    throw new PlanningError("not-a-number", `${booked}; give a number`, "booked");
  requireNumbers(history, "history");
  if (history.length < LEAST_PERIODS)
    throw new PlanningError(
      "too-few",
      `${history.length} periods given; odds need at least ${LEAST_PERIODS}`,
      "history",
    );
}
