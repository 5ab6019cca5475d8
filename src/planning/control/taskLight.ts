import { requireOrder } from "../calendar/requireOrder";
import { requireSerial } from "../calendar/requireSerial";
import { trafficLight, type TrafficLight } from "./trafficLight";

/**
 * The traffic light of a task between two days, its time counted in calendar days (B31–33).
 *
 * @param start - first day, an Excel serial
 * @param due - last day, an Excel serial
 * @param progress - share that is done, 0–1
 * @param asOf - the day counts as passed
 * @returns undefined before the task begins
 * @throws PlanningError `dates-reversed`, `not-a-date`, and as `trafficLight`
 * @example taskLight(43101, 43110, 0.25, 43105) // { light: "amber", lag: 0.25 }
 */
export function taskLight(
  start: number,
  due: number,
  progress: number,
  asOf: number,
  amberAt?: number,
  redAt?: number,
): TrafficLight | undefined {
  requireOrder(start, due, "start", "due");
  requireSerial(asOf, "asOf");
  if (asOf < start) return undefined;
  const elapsed = Math.min((asOf - start + 1) / (due - start + 1), 1);
  return trafficLight({ elapsed, progress, pastDue: asOf > due }, amberAt, redAt);
}
