import { healthScore } from "../../planning/customers/healthScore";
import { answersDown } from "../answersDown";
import { blockOf } from "../arguments/blockOf";
import { rowsOf } from "../arguments/rowsOf";
import { Places } from "../places/Places";
import { orNotAvailable, toCell } from "../toCell";
import { CustomerMetrics } from "./CustomerMetrics";
import { healthModelIn, TOO_LITTLE } from "./healthModelIn";

/**
 * Scores how healthy customers are, 0 to 100: each metric between its worst and its best value, weighted.
 *
 * @customfunction HEALTHSCORE HEALTHSCORE
 * @helpurl https://localhost:3000/functions/healthscore.html
 * @requiresParameterAddresses
 * @param metrics - A row for each customer, a column for each metric; empty where a metric is not known. Where empty cells count as 0, write IF(metrics="","",metrics).
 * @param weights - A row or column, one weight for each metric, on any scale.
 * @param worst - For each metric the value that earns nothing; above the best where less is better, as with complaints.
 * @param best - For each metric the value that earns everything.
 * @returns A score for each customer; #N/A where under 60% of the weight is known.
 * @rule Each metric is scaled from 0 at its worst to 100 at its best, and the metrics that are known are averaged by weight. (B37, A31, A46)
 * @edge A metric beyond its worst or best counts as that.
 * @edge Under 60% of the weight known there is no score: #N/A.
 * @example =HEALTHSCORE({50,1},{3,1},{0,10},{100,0}) // {60}
 * @example =HEALTHSCORE({50,"";25,10},{3,1},{0,10},{100,0}) // {50;18.75}
 */
export function HEALTHSCORE(
  metrics: unknown[][],
  weights: unknown[][],
  worst: unknown[][],
  best: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ metrics, weights, worst, best }, invocation);
  return toCell(places, (telling) => {
    const model = healthModelIn(weights, worst, best);
    const customers = rowsOf(blockOf(metrics), model.length);
    const metricsOf = new CustomerMetrics(customers);
    return answersDown(customers.length, telling.inRowsOf("metrics"), (row) =>
      orNotAvailable(healthScore(metricsOf.of(row), model), TOO_LITTLE),
    );
  });
}
