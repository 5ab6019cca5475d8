import { PlanningError } from "../PlanningError";
import { requireSerial } from "./requireSerial";

/**
 * The moment itself, if it is an Excel serial with or without a time of day.
 *
 * @throws PlanningError `not-a-date` otherwise, naming `argument`
 */
export function requireMoment(moment: number, argument: string, position?: number): number {
  if (!Number.isFinite(moment))
    throw new PlanningError("not-a-date", `${moment}; give a date and time`, argument, position);
  requireSerial(Math.floor(moment), argument, position);
  return moment;
}
