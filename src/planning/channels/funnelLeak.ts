import { PlanningError } from "../PlanningError";

export interface FunnelLeak {
  /** For each stage but the first, its share of the one before; undefined after a stage that nothing reached. */
  readonly rates: readonly (number | undefined)[];
  /** The position of the lowest rate; undefined without any. */
  readonly worst: number | undefined;
}

/**
 * How much of each stage of a funnel reaches the next, and the step that loses the most of what it was given (C36).
 *
 * Of equal rates the earlier is the worst: mending it helps all that follow.
 *
 * @param counts - how many reached each stage, the first stage first; each at least 0, at least two
 * @throws PlanningError `too-few`, `out-of-range` under 0, `not-a-number`, `too-large`
 * @example funnelLeak([200, 50, 40]) // { rates: [0.25, 0.8], worst: 0 }
 */
export function funnelLeak(counts: readonly number[]): FunnelLeak {
  counts.forEach(requireCount);
  if (counts.length < 2)
    throw new PlanningError("too-few", `${counts.length} given; give at least two stages`, "counts");
  const rates = counts
    .slice(1)
    .map((count, step) => (counts[step] === 0 ? undefined : count / counts[step]!));
  if (rates.includes(Infinity))
    throw new PlanningError("too-large", "they are too far apart to compare; check them", "counts");
  let worst: number | undefined;
  rates.forEach((rate, step) => {
    if (rate !== undefined && (worst === undefined || rate < rates[worst]!)) worst = step;
  });
  return { rates, worst };
}

function requireCount(count: number, at: number): void {
  if (!Number.isFinite(count))
    throw new PlanningError("not-a-number", `item ${at + 1} is ${count}; give a number`, "counts", at + 1);
  if (count < 0)
    throw new PlanningError(
      "out-of-range",
      `item ${at + 1} is ${count}; counts are 0 or more`,
      "counts",
      at + 1,
    );
}
