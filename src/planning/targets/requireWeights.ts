import { PlanningError } from "../PlanningError";

/**
 * Insist on weights a target can be split by.
 *
 * @throws PlanningError `too-few` without any, `not-a-number`, `negative-weight`
 */
export function requireWeights(weights: readonly number[], argument = "weights"): void {
  if (weights.length === 0)
    throw new PlanningError("too-few", "none is given; give one for each part", argument);
  weights.forEach((weight, part) => {
    if (!Number.isFinite(weight))
      throw new PlanningError(
        "not-a-number",
        `item ${part + 1} is ${weight}; give a number`,
        argument,
        part + 1,
      );
    if (weight < 0)
      throw new PlanningError(
        "negative-weight",
        `item ${part + 1} is ${weight}; weights are 0 or more`,
        argument,
        part + 1,
      );
  });
}
