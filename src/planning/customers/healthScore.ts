import { PlanningError } from "../PlanningError";
import type { HealthMetric } from "./healthModel";
import type { MetricValues } from "./MetricValues";
import { reachedShare } from "./reachedShare";

/** A score stands on at least this share of the weights (B37). */
const LEAST_PRESENT = 0.6;
/** Six weights of 0.1 are 0.6, though not in floating point. */
const NEAR = 1e-12;

/**
 * How healthy a customer is, 0–100: each metric between its worst and its best, weighted (B37, A31, A46).
 *
 * A metric beyond its worst or best counts as that. A missing metric leaves its weight to the others.
 *
 * @param metrics - one value per metric of the model; undefined where none is known
 * @param model - from `healthModel`
 * @returns undefined where under 60% of the weight is present
 * @throws PlanningError `wrong-shape` unless there is one value per metric, `not-a-number`
 * @example healthScore([50, 1], [{ weight: 3, worst: 0, best: 100 }, { weight: 1, worst: 10, best: 0 }]) // 60
 */
export function healthScore(metrics: MetricValues, model: readonly HealthMetric[]): number | undefined {
  if (metrics.length !== model.length)
    throw new PlanningError(
      "wrong-shape",
      `${metrics.length} for ${model.length} weights; give one for each`,
      "metrics",
    );
  let points = 0;
  let present = 0;
  let total = 0;
  for (let at = 0; at < model.length; at++) {
    const metric = model[at]!;
    total += metric.weight;
    const value = metrics.at(at);
    if (value === undefined) continue;
    if (!Number.isFinite(value))
      throw new PlanningError("not-a-number", `item ${at + 1} is ${value}; give a number`, "metrics", at + 1);
    points += metric.weight * reachedShare(value, metric);
    present += metric.weight;
  }
  return present < (LEAST_PRESENT - NEAR) * total ? undefined : 100 * (points / present);
}
