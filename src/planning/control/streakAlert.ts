import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";
import { runAtEnd } from "../runAtEnd";
import { requireAlertRule } from "./requireAlertRule";

export interface StreakAlert {
  readonly alert: boolean;
  /** The period in which the streak began, from 1; undefined without an alert. */
  readonly since?: number;
}

/**
 * Whether a value has stayed well below its benchmark up to the last period, and since when (A67).
 *
 * Below means under the benchmark less the drop; on that line is not below. Periods not known at the end are yet to come;
 * in between they end the streak, as do those without a benchmark.
 *
 * @param values - one a period, the oldest first; undefined where not known
 * @param benchmarks - what each period is held against
 * @param drop - share of the benchmark, 0–1
 * @param run - how many periods in a row raise the alert
 * @returns undefined where no period is known
 * @throws PlanningError `wrong-shape`, `not-a-number`, `out-of-range`
 * @example streakAlert([0.3, 0.2, 0.2], [0.3, 0.3, 0.3]) // { alert: true, since: 2 }
 */
export function streakAlert(
  values: readonly (number | undefined)[],
  benchmarks: readonly (number | undefined)[],
  drop = 0.2,
  run = 2,
): StreakAlert | undefined {
  requireAlertRule(drop, run);
  if (benchmarks.length !== values.length) {
    const message = `${benchmarks.length} for ${values.length} values; give one, or one for each`;
    throw new PlanningError("wrong-shape", message, "benchmark");
  }
  const below = runAtEnd(values, (value, period) => isBelow(value, benchmarks[period], drop));
  if (below === undefined) return undefined;
  return below.length >= run ? { alert: true, since: below.from + 1 } : { alert: false };
}

function isBelow(value: number, benchmark: number | undefined, drop: number): boolean {
  if (benchmark === undefined) return false;
  // A benchmark below 0, a loss, is undercut by a greater loss.
  return !atLeast(value, benchmark - drop * Math.abs(benchmark));
}
