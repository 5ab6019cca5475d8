import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";

export type HealthBand = "healthy" | "warning" | "risk";

/**
 * What a health score means: healthy, warning or churn risk (B38–40).
 *
 * A score on an edge belongs to the better band: 80 is healthy, 60 is a warning.
 *
 * @param score - as from `healthScore`, or on any scale with cuts of its own
 * @param healthyAt - the least healthy score
 * @param riskBelow - the least score that is not yet at risk
 * @throws PlanningError `not-a-number`, `out-of-range` if `riskBelow` is above `healthyAt`
 * @example healthBand(79.99) // "warning"
 */
export function healthBand(score: number, healthyAt = 80, riskBelow = 60): HealthBand {
  if (!Number.isFinite(score)) throw new PlanningError("not-a-number", `${score}; give a number`, "score");
  if (!(riskBelow <= healthyAt))
    throw new PlanningError(
      "out-of-range",
      `${riskBelow} is not at or under healthyAt, ${healthyAt}`,
      "riskBelow",
    );
  if (atLeast(score, healthyAt)) return "healthy";
  return atLeast(score, riskBelow) ? "warning" : "risk";
}
