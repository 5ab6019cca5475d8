import { atLeast } from "../atLeast";
import type { HealthMetric } from "./healthModel";
import { healthScore } from "./healthScore";
import type { MetricValues } from "./MetricValues";
import { reachedShare } from "./reachedShare";

export interface HealthDriver {
  /** Which metric of the model, from 0. */
  readonly metric: number;
  /** The points of 100 that it costs; 0 where every metric known is at its best. */
  readonly points: number;
}

/**
 * The metric that costs a customer's health most points; the earlier of two that cost as many (B37, A31, A46).
 *
 * @param metrics - one value per metric of the model; undefined where none is known
 * @param model - from `healthModel`
 * @returns undefined where there is no score
 * @throws PlanningError as `healthScore`
 * @example healthDriver([50, 9], [{ weight: 1, worst: 0, best: 100 }, { weight: 1, worst: 10, best: 0 }]) // { metric: 1, points: 45 }
 */
export function healthDriver(
  metrics: MetricValues,
  model: readonly HealthMetric[],
): HealthDriver | undefined {
  if (healthScore(metrics, model) === undefined) return undefined;
  let present = 0;
  let driver = { metric: 0, lost: 0 };
  model.forEach((each, metric) => {
    const value = metrics.at(metric);
    if (value === undefined) return;
    present += each.weight;
    const lost = each.weight * (1 - reachedShare(value, each));
    if (!atLeast(driver.lost, lost)) driver = { metric, lost };
  });
  return { metric: driver.metric, points: 100 * (driver.lost / present) };
}
