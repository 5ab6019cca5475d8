import type { HealthMetric } from "./healthModel";

/**
 * How far a value has come from a metric's worst to its best, 0–1; beyond either it counts as that.
 *
 * @example reachedShare(2, { weight: 1, worst: 10, best: 0 }) // 0.8
 */
export function reachedShare(value: number, { worst, best }: HealthMetric): number {
  return Math.min(Math.max((value - worst) / (best - worst), 0), 1);
}
