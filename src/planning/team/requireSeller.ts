import { PlanningError } from "../PlanningError";
import { isoDate } from "../calendar/isoDate";
import { requireSerial } from "../calendar/requireSerial";
import type { Seller } from "./Seller";

/**
 * Insist on a seller who can be counted.
 *
 * @param at - the seller's place in the team, counted from 0
 * @throws PlanningError `not-a-date`, `dates-reversed` for who leaves before being hired, `not-a-number`, `out-of-range` for
 *   a quota under 0
 */
export function requireSeller({ hired, quota, leaving }: Seller, at: number): void {
  const item = `item ${at + 1} is`;
  requireSerial(hired, "hired", at + 1);
  if (leaving !== undefined && requireSerial(leaving, "leaving", at + 1) < hired)
    throw new PlanningError(
      "dates-reversed",
      `${item} ${isoDate(leaving)}, before ${isoDate(hired)}; give a day on or after hired`,
      "leaving",
      at + 1,
    );
  if (!Number.isFinite(quota))
    throw new PlanningError("not-a-number", `${item} ${quota}; give a number`, "quota", at + 1);
  if (quota < 0)
    throw new PlanningError("out-of-range", `${item} ${quota}; quotas are 0 or more`, "quota", at + 1);
}
