import { PlanningError } from "../PlanningError";
import { requireSerial } from "../calendar/requireSerial";

/** In order: product class, coached visits, supervised visits, the assessment, and what comes of it. */
export type OnboardingStage = "class" | "coached" | "supervised" | "assessment" | "repeat" | "passed";

export interface Onboarding {
  readonly stage: OnboardingStage;
  /** The last day for the next gate, an Excel serial; undefined once every gate is passed. */
  readonly gateOn: number | undefined;
  /** What the assessment still asks for. */
  readonly visitsLeft: number;
  readonly proposalsLeft: number;
}

/** Days from the day of hire at which the class, the coached and the supervised visits end. */
const ENDS = [
  ["class", 3],
  ["coached", 21],
  ["supervised", 28],
] as const;
/** Weeks 5 to 8, and as many again for who has to repeat. */
const ASSESSMENT_DAYS = 28;
const VISITS = 3;
const PROPOSALS = 1;

/**
 * How far a newcomer is, and what is the next gate (A40).
 *
 * The day of hire is day 1: class to day 3, coached visits to the end of week 3, supervised visits in week 4, the
 * assessment in weeks 5 to 8. It is passed with 3 effective visits and 1 proposal; who has not passed by its end repeats
 * it for another four weeks.
 *
 * @param hired - an Excel serial
 * @param asOf - an Excel serial
 * @param visits - effective visits of the running assessment, at least 0
 * @param proposals - its proposals, at least 0
 * @returns undefined before the day of hire
 * @throws PlanningError `not-a-date`, `not-a-number`, `out-of-range` for counts under 0
 * @example onboardingStage(43101, 43135, 2, 0).visitsLeft // 1 (hired on 2018-01-01, now in week 5)
 */
export function onboardingStage(
  hired: number,
  asOf: number,
  visits: number,
  proposals: number,
): Onboarding | undefined {
  requireSerial(hired, "hired");
  requireSerial(asOf, "asOf");
  const left = {
    visitsLeft: missing(visits, VISITS, "visits"),
    proposalsLeft: missing(proposals, PROPOSALS, "proposals"),
  };
  const day = asOf - hired + 1;
  if (day < 1) return undefined;
  for (const [stage, end] of ENDS) if (day <= end) return { stage, gateOn: hired + end - 1, ...left };
  if (left.visitsLeft + left.proposalsLeft === 0) return { stage: "passed", gateOn: undefined, ...left };
  const start = ENDS.at(-1)![1];
  const round = Math.ceil((day - start) / ASSESSMENT_DAYS);
  return {
    stage: round === 1 ? "assessment" : "repeat",
    gateOn: hired + start + round * ASSESSMENT_DAYS - 1,
    ...left,
  };
}

function missing(count: number, asked: number, argument: string): number {
  if (!Number.isFinite(count)) throw new PlanningError("not-a-number", `${count}; give a number`, argument);
  if (count < 0) throw new PlanningError("out-of-range", `${count}; give 0 or more`, argument);
  return Math.max(Math.ceil(asked - count), 0);
}
