import { PlanningError } from "../PlanningError";
import type { HealthMetric } from "../customers/healthModel";
import { healthScore } from "../customers/healthScore";

/**
 * What marks on several criteria come to, 0–100: competitiveness, dealer stars, appraisals (B03, B20, B49).
 *
 * A missing mark leaves its weight to the others. A mark beyond the scale is a mistake, not a better one.
 *
 * @param marks - one per criterion of the model; undefined where none was given
 * @param model - from `scoreModel`
 * @returns undefined where under 60% of the weight is marked
 * @throws PlanningError `wrong-shape` unless there is one mark per criterion, `out-of-range` for a mark beyond the scale
 * @example weightedScore([4, 5], [{ weight: 60, worst: 0, best: 5 }, { weight: 40, worst: 0, best: 5 }]) // 88
 */
export function weightedScore(
  marks: readonly (number | undefined)[],
  model: readonly HealthMetric[],
): number | undefined {
  if (marks.length !== model.length)
    throw new PlanningError(
      "wrong-shape",
      `${marks.length} for ${model.length} weights; give one for each`,
      "scores",
    );
  marks.forEach((mark, at) => {
    const top = model[at]!.best;
    if (mark === undefined || (mark >= 0 && mark <= top)) return;
    const message = `item ${at + 1} is ${mark}; scores run from 0 to ${top}`;
    throw new PlanningError("out-of-range", message, "scores", at + 1);
  });
  return healthScore(marks, model);
}
