import { PlanningError } from "../PlanningError";
import { requireMoment } from "../calendar/requireMoment";

export interface SlaStatus {
  /** The step that is open, from 0; undefined when all are done. */
  readonly step?: number;
  /** Hours until its limit, below 0 when past it; of a closed case those it had left. */
  readonly hoursLeft: number;
  /** Whether any step took longer than its limit. */
  readonly breach: boolean;
}

const SECONDS_PER_DAY = 86_400;

/**
 * Where a complaint or request stands against its hours: the open step, the hours left for it, and whether one was missed
 * (A53, A56).
 *
 * Hours run from the opening, around the clock, and are counted in whole seconds; the last second of a limit is in time.
 *
 * @param opened - an Excel serial with its time of day
 * @param done - when each step was done; undefined for one that is open. What was done after `asOf` is open at it
 * @param limits - hours from the opening for each step
 * @returns undefined before the opening
 * @throws PlanningError `too-few`, `wrong-shape`, `out-of-range` for limits, `not-a-date`, `dates-reversed`
 * @example slaStatus(43101, [43101.5, undefined, undefined], [24, 48, 72], 43102) // { step: 1, hoursLeft: 24, breach: false }
 */
export function slaStatus(
  opened: number,
  done: readonly (number | undefined)[],
  limits: readonly number[],
  asOf: number,
): SlaStatus | undefined {
  requireLimits(limits, done.length);
  requireMoment(opened, "opened");
  requireMoment(asOf, "asOf");
  if (asOf < opened) return undefined;
  const taken = done.map((moment, at) => hoursTaken(opened, moment, asOf, at));
  const left = limits.map((limit, at) => limit - (taken[at] ?? hoursBetween(opened, asOf)));
  const breach = left.some((hours) => hours < 0);
  const step = taken.indexOf(undefined);
  return step < 0 ? { hoursLeft: left.at(-1)!, breach } : { step, hoursLeft: left[step]!, breach };
}

function hoursTaken(
  opened: number,
  moment: number | undefined,
  asOf: number,
  at: number,
): number | undefined {
  if (moment === undefined || requireMoment(moment, "done", at + 1) > asOf) return undefined;
  const hours = hoursBetween(opened, moment);
  if (hours >= 0) return hours;
  const message = `item ${at + 1} is before the opening; give the moment it was done`;
  throw new PlanningError("dates-reversed", message, "done", at + 1);
}

const hoursBetween = (from: number, to: number) => Math.round((to - from) * SECONDS_PER_DAY) / 3600;

function requireLimits(limits: readonly number[], steps: number): void {
  if (limits.length === 0)
    throw new PlanningError("too-few", "none is given; give the hours of each step", "limits");
  if (steps !== limits.length)
    throw new PlanningError("wrong-shape", `${steps} for ${limits.length} limits; give one for each`, "done");
  limits.forEach((limit, at) => {
    if (limit > 0 && Number.isFinite(limit)) return;
    const message = `item ${at + 1} is ${limit}; give hours above 0`;
    throw new PlanningError("out-of-range", message, "limits", at + 1);
  });
}
