import { PlanningError } from "../PlanningError";
import { healthModel, type HealthMetric } from "../customers/healthModel";

/**
 * Criteria that are all marked from 0 to the same top mark, checked once for any number of rows.
 *
 * @param weights - one per criterion, at least 0, on any scale, not all 0
 * @param top - the best mark: 5 for stars
 * @throws PlanningError `out-of-range` for a top mark that is not above 0, and as `healthModel`
 * @example scoreModel([60, 40], 5)[1] // { weight: 40, worst: 0, best: 5 }
 */
export function scoreModel(weights: readonly number[], top = 100): HealthMetric[] {
  if (!(top > 0) || !Number.isFinite(top))
    throw new PlanningError("out-of-range", `${top} is not above 0; give the best mark, such as 5`, "top");
  return healthModel(
    weights,
    weights.map(() => 0),
    weights.map(() => top),
  );
}
