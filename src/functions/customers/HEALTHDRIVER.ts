import { PlanningError } from "../../planning/PlanningError";
import { healthDriver } from "../../planning/customers/healthDriver";
import { answersDown } from "../answersDown";
import { blockOf } from "../arguments/blockOf";
import { namesIn } from "../arguments/nameIn";
import { rowsOf } from "../arguments/rowsOf";
import { Places } from "../places/Places";
import { notAvailable, orNotAvailable, toCell } from "../toCell";
import { CustomerMetrics } from "./CustomerMetrics";
import { healthModelIn, TOO_LITTLE } from "./healthModelIn";

/**
 * Names the metric that costs a customer's health score most points: what to work on first.
 *
 * @customfunction HEALTHDRIVER HEALTHDRIVER
 * @helpurl https://localhost:3000/functions/healthdriver.html
 * @requiresParameterAddresses
 * @param metrics - A row for each customer, a column for each metric; empty where a metric is not known. Where empty cells count as 0, write IF(metrics="","",metrics).
 * @param weights - A row or column, one weight for each metric, on any scale.
 * @param worst - For each metric the value that earns nothing; above the best where less is better, as with complaints.
 * @param best - For each metric the value that earns everything.
 * @param names - A name for each metric.
 * @returns A name for each customer, the first of two that cost as much; #N/A where all is at its best, or under 60% of the weight is known.
 * @rule The metric whose distance from its best, times its weight, is largest. (B37, A31, A46)
 * @edge Of two that cost as much, the earlier one is named.
 * @edge Where all is at its best there is nothing to name: #N/A.
 * @example =HEALTHDRIVER({50,9;10,0},{1,1},{0,10},{100,0},{"usage","complaints"}) // {"complaints";"usage"}
 */
export function HEALTHDRIVER(
  metrics: unknown[][],
  weights: unknown[][],
  worst: unknown[][],
  best: unknown[][],
  names: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ metrics, weights, worst, best, names }, invocation);
  return toCell(places, (telling) => {
    const model = healthModelIn(weights, worst, best);
    const named = namesIn(names, "names");
    if (named.length !== model.length)
      throw new PlanningError(
        "wrong-shape",
        `${named.length} for ${model.length} weights; give one for each metric`,
        "names",
      );
    const customers = rowsOf(blockOf(metrics), model.length);
    const metricsOf = new CustomerMetrics(customers);
    return answersDown(customers.length, telling.inRowsOf("metrics"), (row) => {
      const { metric, points } = orNotAvailable(healthDriver(metricsOf.of(row), model), TOO_LITTLE);
      if (points === 0) throw notAvailable("Metrics: all that are known are at their best");
      return named[metric];
    });
  });
}
