import { PlanningError } from "../PlanningError";

/**
 * Insist on a month of the calendar.
 *
 * @throws PlanningError `out-of-range` for all but 1–12
 */
export function requireMonth(firstMonth: number): void {
  if (Number.isInteger(firstMonth) && firstMonth >= 1 && firstMonth <= 12) return;
  throw new PlanningError("out-of-range", `${firstMonth} is not a month from 1 to 12`, "firstMonth");
}
