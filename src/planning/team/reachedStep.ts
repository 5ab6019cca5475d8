import { atLeast } from "../atLeast";
import type { RateStep } from "./rateLadder";

/**
 * Which step of a pay plan is reached, counted from 0; -1 below the first. Who is at a step's beginning has reached it.
 *
 * @param ladder - from `rateLadder`
 * @example reachedStep(1.1, rateLadder([1, 1.2], [0.1, 0.2], "cuts")) // 0
 */
export function reachedStep(value: number, ladder: readonly RateStep[]): number {
  let reached = -1;
  while (reached + 1 < ladder.length && atLeast(value, ladder[reached + 1]!.from)) reached++;
  return reached;
}
