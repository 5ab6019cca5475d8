import { healthBand, type HealthBand } from "../../planning/customers/healthBand";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import type { Language } from "../arguments/languageIn";
import { isBlank, plainCell } from "../arguments/plainCell";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { notAvailable, toCellIn } from "../toCell";

/**
 * Says what a health score means: healthy, warning or churn risk. A score on an edge belongs to the better band.
 *
 * @customfunction HEALTHBAND HEALTHBAND
 * @helpurl https://localhost:3000/functions/healthband.html
 * @requiresParameterAddresses
 * @param score - A score, or a range of them.
 * @param [healthyAt] - The least healthy score; 80 when left out.
 * @param [riskBelow] - The least score that is not yet at risk; 60 when left out.
 * @param [language] - "en" (default) or "zh".
 * @returns A word for each score; #N/A where there is no score.
 * @rule 80 and more is healthy, 60 and more a warning, less a churn risk. (B38, B39, B40)
 * @edge A score on a cut is in the better band: 80 is healthy, 79.99 a warning.
 * @edge The risk line may not lie above the healthy one: #VALUE!.
 * @example =HEALTHBAND(79.99) // {"warning"}
 * @example =HEALTHBAND({80,60,59.99},,,"zh") // {"健康","预警","流失风险"}
 */
export function HEALTHBAND(
  score: unknown[][],
  healthyAt?: unknown,
  riskBelow?: unknown,
  language?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ score, healthyAt, riskBelow, language }, invocation);
  return toCellIn(language, places, (spoken, telling) => {
    const cuts = [numberOrBlankIn(healthyAt, "healthyAt"), numberOrBlankIn(riskBelow, "riskBelow")] as const;
    return cellByCell({ score }, telling, (cells) => {
      if (isBlank(plainCell(cells.score))) throw notAvailable(noScore[spoken]);
      return words[spoken][healthBand(numberIn(cells.score, "score"), ...cuts)];
    });
  });
}

/** They never change: formulas compare them. */
const words: Record<Language, Record<HealthBand, string>> = {
  en: { healthy: "healthy", warning: "warning", risk: "churn risk" },
  zh: { healthy: "健康", warning: "预警", risk: "流失风险" },
};

const noScore = { en: "Score: there is none", zh: "得分：还没有得分" };
