import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";
import { runAtEnd } from "../runAtEnd";

/**
 * How many months in a row, up to the last one known, an attainment fell short (C59).
 *
 * Two call for an improvement plan and three for a talk about the post, says the method; what to do stays with people.
 *
 * @param attainments - actual ÷ target a month, the oldest first; undefined where it is not known. At the end such months
 *   have not come yet and are passed over; in between they end the run, since nobody knows that they were missed
 * @param cut - the least attainment that is no miss
 * @returns 0 if the last month was met; undefined where no month is known
 * @throws PlanningError `not-a-number`
 * @example missStreak([1.02, 0.9, 0.97, undefined]) // 2
 */
export function missStreak(attainments: readonly (number | undefined)[], cut = 1): number | undefined {
  if (!Number.isFinite(cut)) throw new PlanningError("not-a-number", `${cut}; give a number`, "cut");
  return runAtEnd(attainments, (attainment, month) => isMiss(attainment, cut, month))?.length;
}

function isMiss(attainment: number, cut: number, month: number): boolean {
  if (Number.isFinite(attainment)) return !atLeast(attainment, cut);
  const message = `item ${month + 1} is ${attainment}; give a number`;
  throw new PlanningError("not-a-number", message, "attainments", month + 1);
}
