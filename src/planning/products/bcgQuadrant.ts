import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";

export type BcgQuadrant = "star" | "cashCow" | "questionMark" | "dog";

export interface QuadrantCuts {
  /** The least high margin. */
  readonly margin: number;
  /** The least high growth. */
  readonly growth: number;
}

/**
 * Which quadrant a product stands in by margin and growth, as the method has it in place of the classic market share (B06).
 *
 * High margin and high growth make a star, high margin alone a cash cow, high growth alone a question mark, neither a dog.
 * A product on a cut is high.
 *
 * @param margin - a ratio; 0.3 is 30%
 * @param growth - a ratio
 * @throws PlanningError `not-a-number`
 * @example bcgQuadrant(0.4, -0.1, { margin: 0.3, growth: 0.05 }) // "cashCow"
 */
export function bcgQuadrant(margin: number, growth: number, cuts: QuadrantCuts): BcgQuadrant {
  for (const [argument, value] of Object.entries({ margin, growth }))
    if (!Number.isFinite(value)) throw new PlanningError("not-a-number", `${value}; give a number`, argument);
  const isGrowing = atLeast(growth, cuts.growth);
  if (atLeast(margin, cuts.margin)) return isGrowing ? "star" : "cashCow";
  return isGrowing ? "questionMark" : "dog";
}
