import { PlanningError } from "../PlanningError";

/** 1900-03-01: before it Excel counts a 29 February 1900 that never was, so its serials and the calendar part. */
const FIRST = 61;
/** 9999-12-31, where Excel's calendar ends. */
const LAST = 2_958_465;

/**
 * The serial itself, if it is a whole day that Excel and the calendar agree on.
 *
 * @throws PlanningError `not-a-date` otherwise, naming `argument`
 */
export function requireSerial(serial: number, argument: string, position?: number): number {
  if (Number.isInteger(serial) && serial >= FIRST && serial <= LAST) return serial;
  throw new PlanningError(
    "not-a-date",
    `${serial} is not a date; give a day from 1900-03-01 to 9999-12-31`,
    argument,
    position,
  );
}
