import { PlanningError } from "../PlanningError";
import { isoDate } from "./isoDate";
import { requireSerial } from "./requireSerial";

/**
 * Insist on two days in order; the same day twice is in order.
 *
 * @throws PlanningError `not-a-date` or `dates-reversed`, naming the argument
 */
export function requireOrder(from: number, to: number, fromArgument = "from", toArgument = "to"): void {
  requireSerial(from, fromArgument);
  requireSerial(to, toArgument);
  if (to < from)
    throw new PlanningError(
      "dates-reversed",
      `${isoDate(to)} is before ${isoDate(from)}; give a day on or after ${fromArgument}`,
      toArgument,
    );
}
