import { atLeast } from "../atLeast";
import { requireNumbers } from "../requireNumbers";
import { sum } from "../sum";

export type LifecycleStage = "introduction" | "growth" | "maturity" | "decline";

/** With fewer periods on sale there is no telling where a product goes. */
const LEAST_PERIODS = 4;
/** Ours: sales that rise or fall by a tenth are on their way. */
const CHANGE = 0.1;

/**
 * Where a product stands in its life, by how its latest sales compare with those before them (C22–25).
 *
 * Introduction: under four periods since its first sale. Then the latest sales against as many periods before: up by a tenth
 * or more is growth, down by a tenth or more is decline, between is maturity. Compared are the halves of what is known,
 * from eight periods on in fours, at most twelve against twelve, so that quarters meet the same quarters, and months of
 * two years the same months. What came before the first sale does not count.
 *
 * @param sales - one per period, oldest first
 * @returns undefined where nothing has been sold yet
 * @throws PlanningError `not-a-number`
 * @example lifecycleStage([0, 0, 5, 8]) // "introduction"
 * @example lifecycleStage([50, 60, 70, 80]) // "growth"
 */
export function lifecycleStage(sales: readonly number[]): LifecycleStage | undefined {
  requireNumbers(sales, "sales");
  const launch = sales.findIndex((value) => value > 0);
  if (launch < 0) return undefined;
  const onSale = sales.slice(launch);
  if (onSale.length < LEAST_PERIODS) return "introduction";
  const span = comparable(onSale.length);
  const latest = sum(onSale.slice(-span));
  const before = sum(onSale.slice(-2 * span, -span));
  // Returns may leave nothing to grow from.
  if (before <= 0) return latest > before ? "growth" : "decline";
  const growth = latest / before - 1;
  if (atLeast(growth, CHANGE)) return "growth";
  return atLeast(-growth, CHANGE) ? "decline" : "maturity";
}

const comparable = (periods: number) =>
  periods < 8 ? Math.floor(periods / 2) : Math.min(4 * Math.floor(periods / 8), 12);
