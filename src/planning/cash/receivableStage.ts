import { requireSerial } from "../calendar/requireSerial";
import type { CollectionPolicy, Contract } from "./collectionPolicy";

export type ReceivableStage = "onTime" | "due" | "joint" | "legal" | "paid";

/**
 * Who has to see to an invoice on a day: nobody yet, the seller, sales with finance, or legal (A54–55).
 *
 * The last day of the term is still on time. With 30 days, 3 and 7: due from day 31, joint from 33, legal from 37.
 *
 * @param invoiced - an Excel serial
 * @param paid - an Excel serial; undefined while it is open
 * @param asOf - an Excel serial; what is paid later is still open on it
 * @param policy - from `collectionPolicy`
 * @returns undefined before the invoice is written
 * @throws PlanningError `not-a-date`
 * @example receivableStage(43101, "new", undefined, 43134, collectionPolicy()) // "joint"
 */
export function receivableStage(
  invoiced: number,
  contract: Contract,
  paid: number | undefined,
  asOf: number,
  policy: CollectionPolicy,
): ReceivableStage | undefined {
  requireSerial(invoiced, "invoiced");
  requireSerial(asOf, "asOf");
  if (paid !== undefined && requireSerial(paid, "paid") <= asOf) return "paid";
  if (asOf < invoiced) return undefined;
  const pastDue = asOf - invoiced - policy.terms[contract];
  if (pastDue <= 0) return "onTime";
  if (pastDue < policy.jointFrom) return "due";
  return pastDue < policy.legalFrom ? "joint" : "legal";
}
