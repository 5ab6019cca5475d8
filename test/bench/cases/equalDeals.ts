import { binomialDistribution } from "simple-statistics";
import { PIPELINEODDS } from "../../../src/functions/targets/PIPELINEODDS";
import type { BenchCase } from "../BenchCase";

const DEALS = 2000;
const CHANCE = 0.3;
const WON = 610;

/** Deals of one size and likelihood: a binomial distribution, which a peer knows. */
export function equalDeals(): BenchCase {
  const amounts = Array.from({ length: DEALS }, () => [1000]);
  const probabilities = amounts.map(() => [CHANCE]);
  const given = [WON * 1000, 0, amounts, probabilities] as const;
  const binomial = () => binomialDistribution(DEALS, CHANCE) ?? [];
  return {
    name: "pipeline odds, 2,000 equal deals",
    given,
    ours: () => PIPELINEODDS(...given),
    peers: [
      {
        name: "simple-statistics",
        run: binomial,
        agrees: (ours) => {
          const fewer = binomial()
            .slice(0, WON)
            .reduce((sum, each) => sum + each, 0);
          return Math.abs(1 - fewer - (ours[0]![0] as number)) < 1e-9;
        },
      },
    ],
  };
}
