import { healthModel, type HealthMetric } from "../../planning/customers/healthModel";
import { numbersIn, weightsIn } from "../arguments/listOf";

/**
 * The metrics that customers' health is measured by, a cell each of three rows or columns.
 *
 * @throws PlanningError as `healthModel`, `not-a-number`
 */
export const healthModelIn = (weights: unknown, worst: unknown, best: unknown): HealthMetric[] =>
  healthModel(weightsIn(weights, "weights"), numbersIn(worst, "worst"), numbersIn(best, "best"));

/** Why a customer has no score. */
export const TOO_LITTLE = "Metrics: under 60% of the weight is known; fill in more of them";
