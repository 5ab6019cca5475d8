import { healthBand } from "../planning/customers/healthBand";
import { healthModel } from "../planning/customers/healthModel";
import { healthScore } from "../planning/customers/healthScore";
import { answersOf } from "./answersOf";
import { blockOf, columnsOf, shapedLike, type Block } from "./arguments/blockOf";
import { numbersIn, weightsIn } from "./arguments/listOf";
import { numberIn, numberOrBlankIn } from "./arguments/numberIn";
import { isBlank, plainCell } from "./arguments/plainCell";
import { cellByCell } from "./cellByCell";
import { notAvailable, orNotAvailable, toCell, toCellIn } from "./toCell";
import { words } from "./words";

/**
 * Scores how healthy customers are, 0 to 100: each metric between its worst and its best value, weighted.
 *
 * @customfunction HEALTHSCORE HEALTHSCORE
 * @helpurl https://localhost:3000/functions/healthscore.html
 * @param metrics - A row for each customer, a column for each metric; empty where a metric is not known. Where empty cells count as 0, write IF(metrics="","",metrics).
 * @param weights - A row or column, one weight for each metric, on any scale.
 * @param worst - For each metric the value that earns nothing; above the best where less is better, as with complaints.
 * @param best - For each metric the value that earns everything.
 * @returns A score for each customer; #N/A where under 60% of the weight is known.
 * @example =HEALTHSCORE({50,1},{3,1},{0,10},{100,0}) // {60}
 * @example =HEALTHSCORE({50,"";25,10},{3,1},{0,10},{100,0}) // {50;18.75}
 */
export function HEALTHSCORE(
  metrics: unknown[][],
  weights: unknown[][],
  worst: unknown[][],
  best: unknown[][],
): unknown[][] {
  return toCell(() => {
    const model = healthModel(
      weightsIn(weights, "weights"),
      numbersIn(worst, "worst"),
      numbersIn(best, "best"),
    );
    const customers = customersIn(blockOf(metrics), model.length);
    const scores = answersOf(customers.length, "en", (row) =>
      orNotAvailable(
        healthScore(
          customers[row]!.map((cell, at) => numberOrBlankIn(cell, "metrics", at + 1)),
          model,
        ),
        "Metrics: under 60% of the weight is known; fill in more of them",
      ),
    );
    return scores.map((score) => [score]);
  });
}

/** One customer's metrics may also stand in a column, beside weights in a column. */
function customersIn(metrics: Block, count: number): Block {
  return columnsOf(metrics) === 1 && count > 1 && metrics.length === count ? [metrics.flat()] : metrics;
}

/**
 * Says what a health score means: healthy, warning or churn risk. A score on an edge belongs to the better band.
 *
 * @customfunction HEALTHBAND HEALTHBAND
 * @helpurl https://localhost:3000/functions/healthband.html
 * @param score - A score, or a range of them.
 * @param [healthyAt] - The least healthy score; 80 when left out.
 * @param [riskBelow] - The least score that is not yet at risk; 60 when left out.
 * @param [language] - "en" (default) or "zh".
 * @returns A word for each score; #N/A where there is no score.
 * @example =HEALTHBAND(79.99) // {"warning"}
 * @example =HEALTHBAND({80,60,59.99},,,"zh") // {"健康","预警","流失风险"}
 */
export function HEALTHBAND(
  score: unknown[][],
  healthyAt?: unknown,
  riskBelow?: unknown,
  language?: unknown,
): unknown[][] {
  return toCellIn(language, (spoken) => {
    const cuts = [numberOrBlankIn(healthyAt, "healthyAt"), numberOrBlankIn(riskBelow, "riskBelow")] as const;
    const { main, answers } = cellByCell({ score }, spoken, (cells) => {
      if (isBlank(plainCell(cells.score))) throw notAvailable(noScore[spoken]);
      return words[spoken][healthBand(numberIn(cells.score, "score"), ...cuts)];
    });
    return shapedLike(main, answers);
  });
}

const noScore = { en: "Score: there is none", zh: "得分：还没有得分" };
