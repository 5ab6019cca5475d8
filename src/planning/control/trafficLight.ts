import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";

export type Light = "green" | "amber" | "red";

/** Where a task or target stands at a day. */
export interface Standing {
  /** Share of its time that has passed, 0–1: of working days for a target, of calendar days for a task. */
  readonly elapsed: number;
  /** Share of it that is done, 1 when it is finished. */
  readonly progress: number;
  /** Whether the day is after its last. */
  readonly pastDue: boolean;
}

export interface TrafficLight {
  readonly light: Light;
  /** Elapsed share minus progress; 0.1 is ten points behind. */
  readonly lag: number;
}

/**
 * Whether a task keeps up with its time: green, amber or red by its lag in points (B31–33).
 *
 * A lag on an edge belongs to the worse light. What is finished is green; what is past due and unfinished at least amber.
 *
 * @param amberAt - the least lag that is amber
 * @param redAt - the least lag that is red
 * @throws PlanningError `not-a-number`, `out-of-range` if `amberAt` is above `redAt`
 * @example trafficLight({ elapsed: 0.7, progress: 0.4, pastDue: false }).light // "red"
 */
export function trafficLight(
  { elapsed, progress, pastDue }: Standing,
  amberAt = 0.1,
  redAt = 0.3,
): TrafficLight {
  if (!Number.isFinite(progress))
    throw new PlanningError("not-a-number", `${progress}; give a number`, "progress");
  if (!(amberAt <= redAt))
    throw new PlanningError("out-of-range", `${amberAt} is not at or under redAt, ${redAt}`, "amberAt");
  const lag = elapsed - progress;
  if (progress >= 1) return { light: "green", lag };
  if (atLeast(lag, redAt)) return { light: "red", lag };
  return { light: pastDue || atLeast(lag, amberAt) ? "amber" : "green", lag };
}
