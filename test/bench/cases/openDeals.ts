import { PIPELINEODDS } from "../../../src/functions/targets/PIPELINEODDS";
import { seededChance } from "../../../src/planning/seededChance";
import type { BenchCase } from "../BenchCase";

/** The likelihood that open deals, each of its own size and likelihood, reach about what they promise together. */
export function openDeals(): BenchCase {
  const chance = seededChance(6);
  const amounts = Array.from({ length: 2000 }, () => [1000 * (1 + Math.floor(chance() * 100))]);
  const probabilities = amounts.map(() => [Math.round(chance() * 100) / 100]);
  const promised = amounts.reduce((sum, [amount], deal) => sum + amount! * probabilities[deal]![0]!, 0);
  const given = [promised, 0, amounts, probabilities] as const;
  return {
    name: "pipeline odds, 2,000 deals",
    given,
    ours: () => PIPELINEODDS(...given),
    peers: [],
  };
}
