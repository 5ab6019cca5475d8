import { PlanningError, type PlanningErrorCode } from "../PlanningError";

/** One step of a pay plan: the rate that holds from there up to the next step. */
export interface RateStep {
  readonly from: number;
  readonly rate: number;
}

/** No pay plan has more; a column chosen by mistake has. */
const MOST_STEPS = 1000;

/**
 * The steps of a pay plan, checked once for any number of people.
 *
 * @param froms - where each step begins, each above the one before
 * @param rates - one per step, at least 0
 * @param argument - what the director calls the beginnings: "thresholds"
 * @throws PlanningError `too-few` without steps, `too-large` for over a thousand, `wrong-shape` unless there is a rate per
 *   step, `not-a-number`, `out-of-range` for steps that do not rise or a rate under 0
 * @example rateLadder([0, 100], [0.01, 0.02], "thresholds") // [{ from: 0, rate: 0.01 }, { from: 100, rate: 0.02 }]
 */
export function rateLadder(froms: readonly number[], rates: readonly number[], argument: string): RateStep[] {
  if (froms.length === 0)
    throw new PlanningError("too-few", "none is given; give one for each rate", argument);
  if (froms.length > MOST_STEPS)
    throw new PlanningError("too-large", `${froms.length} are given; give at most ${MOST_STEPS}`, argument);
  if (rates.length !== froms.length)
    throw new PlanningError(
      "wrong-shape",
      `${rates.length} for ${froms.length} ${argument}; give one for each`,
      "rates",
    );
  froms.forEach((from, at) => {
    if (!Number.isFinite(from)) throw wrong("not-a-number", `${from}; give a number`, argument, at);
    if (at > 0 && !(from > froms[at - 1]!))
      throw wrong("out-of-range", `${from}, not above ${froms[at - 1]}; let them rise`, argument, at);
  });
  rates.forEach((rate, at) => {
    if (!Number.isFinite(rate)) throw wrong("not-a-number", `${rate}; give a number`, "rates", at);
    if (rate < 0) throw wrong("out-of-range", `${rate}; rates are 0 or more`, "rates", at);
  });
  return froms.map((from, at) => ({ from, rate: rates[at]! }));
}

const wrong = (code: PlanningErrorCode, message: string, argument: string, at: number) =>
  new PlanningError(code, `item ${at + 1} is ${message}`, argument, at + 1);
