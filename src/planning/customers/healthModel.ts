import { PlanningError, type PlanningErrorCode } from "../PlanningError";
import { sum } from "../sum";

/** One metric of a health score: how much it counts, and the values at which it earns nothing and everything. */
export interface HealthMetric {
  readonly weight: number;
  readonly worst: number;
  readonly best: number;
}

/**
 * The metrics of a health score, checked once for any number of customers.
 *
 * @param weights - one per metric, at least 0, on any scale, not all 0
 * @param worst - the value that earns nothing; above `best` where less is better, as with complaints
 * @param best - the value that earns everything
 * @throws PlanningError `too-few` without metrics, `wrong-shape` unless there is one of each per metric, `negative-weight`,
 *   `not-a-number`, `too-large`, `out-of-range` if all weights are 0 or a metric's worst is its best
 */
export function healthModel(
  weights: readonly number[],
  worst: readonly number[],
  best: readonly number[],
): HealthMetric[] {
  if (weights.length === 0)
    throw new PlanningError("too-few", "none is given; give one for each metric", "weights");
  requireAsMany(worst, weights, "worst");
  requireAsMany(best, weights, "best");
  const model = weights.map((weight, at) => ({ weight, worst: worst[at]!, best: best[at]! }));
  model.forEach(requireScale);
  if (!weights.some((weight) => weight > 0))
    throw new PlanningError("out-of-range", "all are 0; give at least one metric a weight", "weights");
  if (!Number.isFinite(sum(weights)))
    throw new PlanningError("too-large", "they are too large together; give smaller ones", "weights");
  return model;
}

function requireAsMany(scale: readonly number[], weights: readonly number[], argument: string): void {
  if (scale.length === weights.length) return;
  const message = `${scale.length} for ${weights.length} weights; give one for each metric`;
  throw new PlanningError("wrong-shape", message, argument);
}

function requireScale({ weight, worst, best }: HealthMetric, at: number): void {
  const wrong = (code: PlanningErrorCode, message: string, argument: string) =>
    new PlanningError(code, `item ${at + 1} is ${message}`, argument, at + 1);
  if (!Number.isFinite(weight)) throw wrong("not-a-number", `${weight}; give a number`, "weights");
  if (weight < 0) throw wrong("negative-weight", `${weight}; weights are 0 or more`, "weights");
  if (!Number.isFinite(worst)) throw wrong("not-a-number", `${worst}; give a number`, "worst");
  if (!Number.isFinite(best)) throw wrong("not-a-number", `${best}; give a number`, "best");
  if (!Number.isFinite(best - worst))
    throw wrong("too-large", `${best}, too far from worst, ${worst}`, "best");
  if (worst === best) throw wrong("out-of-range", `${best}, as is worst; let them differ`, "best");
}
