import { VARIANCEBRIDGE } from "../../../src/functions/review/VARIANCEBRIDGE";
import { seededChance } from "../../../src/planning/seededChance";
import type { BenchCase } from "../BenchCase";

const ROWS = 10_000;

/** The gap of products in four drivers: customers, orders, pieces an order, price; no peer shares a gap out exactly. */
export function bridges(): BenchCase {
  const chance = seededChance(8);
  const plan = Array.from({ length: ROWS }, () => [
    1 + Math.floor(chance() * 1000),
    Math.round(chance() * 40) / 10,
    1 + Math.floor(chance() * 20),
    Math.round(chance() * 10_000) / 100,
  ]);
  const actual = plan.map((row) => row.map((driver) => Math.round(driver * (80 + chance() * 40)) / 100));
  const given = [plan, actual, 0.01] as const;
  return {
    name: "variance bridges, 10,000 × 4",
    given,
    ours: () => VARIANCEBRIDGE(...given),
    peers: [],
  };
}
