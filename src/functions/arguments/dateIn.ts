import { PlanningError } from "../../planning/PlanningError";
import { requireSerial } from "../../planning/calendar/requireSerial";
import { serialOfIso } from "../../planning/calendar/serialOfIso";
import { numberOfText } from "./numberIn";
import { isNothing, plainCell, shownCell } from "./plainCell";

/**
 * The day in a cell, as an Excel serial; the time of day is left out.
 *
 * Text is read as year-month-day alone, since 3/4/2018 is two different days in two countries.
 *
 * @throws PlanningError `not-a-date`
 */
export function dateIn(cell: unknown, argument: string, position?: number): number {
  // Nearly every cell of a large range.
  if (typeof cell === "number" && Number.isFinite(cell))
    return requireSerial(Math.floor(cell), argument, position);
  const plain = plainCell(cell);
  const serial = typeof plain === "string" ? (serialOfIso(plain) ?? numberOfText(plain.trim())) : plain;
  if (typeof serial === "number" && Number.isFinite(serial))
    return requireSerial(Math.floor(serial), argument, position);
  const item = position === undefined ? "" : `item ${position} is `;
  const message = `${item}${shownCell(plain)}; give a date, or text such as 2018-01-31`;
  throw new PlanningError("not-a-date", message, argument, position);
}

/** As `dateIn`, undefined for an empty cell and for the 0 that Excel's desktop sends for it. */
export function dateOrBlankIn(cell: unknown, argument: string, position?: number): number | undefined {
  return isNothing(cell) ? undefined : dateIn(cell, argument, position);
}
