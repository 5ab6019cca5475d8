import { SPLITTARGET } from "../../../src/functions/targets/SPLITTARGET";
import { seededChance } from "../../../src/planning/seededChance";
import type { BenchCase } from "../BenchCase";

const PARTS = 50_000;

/** A target over parts of which every tenth keeps its amount; no peer knows locks. */
export function lockedParts(): BenchCase {
  const chance = seededChance(4);
  const weights = Array.from({ length: PARTS }, () => [1 + Math.floor(chance() * 1000)]);
  const locks = weights.map(() => [chance() < 0.1 ? Math.floor(chance() * 1000) : ""]);
  const given = [100_000_000, weights, locks, 0.01] as const;
  return {
    name: "split over 50,000 parts with locks",
    given,
    ours: () => SPLITTARGET(...given),
    peers: [],
  };
}
