import { table } from "arquero";
import { HEALTHSCORE } from "../../../src/functions/customers/HEALTHSCORE";
import { seededChance } from "../../../src/planning/seededChance";
import type { BenchCase } from "../BenchCase";

const ROWS = 100_000;
const METRICS = 10;

/** Health scores of customers by ten metrics, one in fifty of them unknown. */
export function healthScores(): BenchCase {
  const chance = seededChance(1);
  const metrics = Array.from({ length: ROWS }, () =>
    Array.from({ length: METRICS }, () => (chance() < 0.02 ? "" : Math.round(chance() * 120) - 10)),
  );
  const weights = Array.from({ length: METRICS }, (_, metric) => 1 + (metric % 3));
  const worst = weights.map((_, metric) => (metric % 2 === 0 ? 0 : 100));
  const best = weights.map((_, metric) => (metric % 2 === 0 ? 100 : 0));
  const given: Parameters<typeof HEALTHSCORE> = [metrics, [weights], [worst], [best]];

  const columns = table(
    Object.fromEntries(
      weights.map((_, metric) => [
        `m${metric}`,
        metrics.map((row) => (row[metric] === "" ? null : row[metric])),
      ]),
    ),
  );
  const reached = (metric: number) => `(d.m${metric} - ${worst[metric]}) / ${best[metric]! - worst[metric]!}`;
  const sum = (term: (metric: number) => string) =>
    weights.map((_, metric) => `(d.m${metric} == null ? 0 : ${term(metric)})`).join(" + ");
  const points = sum(
    (metric) =>
      `${weights[metric]} * (${reached(metric)} < 0 ? 0 : ${reached(metric)} > 1 ? 1 : ${reached(metric)})`,
  );
  const present = sum((metric) => String(weights[metric]));
  const total = weights.reduce((all, weight) => all + weight, 0);
  const score = `d => (${present}) < ${0.6 * total} ? null : 100 * (${points}) / (${present})`;
  const arquero = () => columns.derive({ score }).array("score") as ArrayLike<number | null>;

  return {
    name: "health scores, 100,000 × 10",
    given,
    ours: () => HEALTHSCORE(...given),
    peers: [
      {
        name: "arquero",
        run: arquero,
        agrees: (ours) => {
          const theirs = arquero();
          return ours.every(([own], row) =>
            typeof own === "number" ? Math.abs(own - theirs[row]!) < 1e-9 : theirs[row] === null,
          );
        },
      },
    ],
  };
}
