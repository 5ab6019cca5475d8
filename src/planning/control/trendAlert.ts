import { atLeast } from "../atLeast";
import { mean } from "../mean";
import { runAtEnd } from "../runAtEnd";
import { requireAlertRule } from "./requireAlertRule";

export interface TrendAlert {
  readonly alert: boolean;
  /** Last period against the mean of the four before it: -0.1 is a tenth less; undefined where that mean is not above 0. */
  readonly change?: number;
}

/** The periods before the last that it is held against. */
const TRAILING = 4;

/**
 * Whether a value has turned down: well under its trailing mean, or fallen several times in a row (B29).
 *
 * @param values - one a period, the oldest first; undefined where not known, which ends a run of falls
 * @param drop - share of the mean, 0–1; a fall of exactly that counts
 * @param run - how many falls in a row raise the alert
 * @returns undefined under five known periods
 * @throws PlanningError `out-of-range`
 * @example trendAlert([100, 100, 100, 100, 85]) // { alert: true, change: -0.15 }
 */
export function trendAlert(
  values: readonly (number | undefined)[],
  drop = 0.1,
  run = 3,
): TrendAlert | undefined {
  requireAlertRule(drop, run);
  const known = values.filter((value) => value !== undefined);
  const [last, ...before] = known.slice(-1 - TRAILING).reverse();
  if (last === undefined || before.length < TRAILING) return undefined;
  const hasFallen = fallsAtEnd(values) >= run;
  const trailing = mean(before);
  if (!(trailing > 0) || !Number.isFinite(trailing)) return { alert: hasFallen };
  const change = (last - trailing) / trailing;
  return Number.isFinite(change)
    ? { alert: hasFallen || atLeast(-change, drop), change }
    : { alert: hasFallen };
}

function fallsAtEnd(values: readonly (number | undefined)[]): number {
  const isFall = (value: number, period: number) => {
    const before = values[period - 1];
    return before !== undefined && value < before;
  };
  return runAtEnd(values, isFall)?.length ?? 0;
}
