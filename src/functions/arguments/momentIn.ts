import { PlanningError } from "../../planning/PlanningError";
import { requireMoment } from "../../planning/calendar/requireMoment";
import { serialOfIso } from "../../planning/calendar/serialOfIso";
import { numberOfText } from "./numberIn";
import { isNothing, plainCell, shownCell } from "./plainCell";

/**
 * The moment in a cell, as an Excel serial with its time of day; a day alone is its midnight.
 *
 * @throws PlanningError `not-a-date`
 */
export function momentIn(cell: unknown, argument: string, position?: number): number {
  const plain = plainCell(cell);
  const serial = typeof plain === "string" ? (momentOfText(plain) ?? numberOfText(plain.trim())) : plain;
  if (typeof serial === "number" && Number.isFinite(serial)) return requireMoment(serial, argument, position);
  const item = position === undefined ? "" : `item ${position} is `;
  const message = `${item}${shownCell(plain)}; give a date and time, or text such as 2018-01-31 14:30`;
  throw new PlanningError("not-a-date", message, argument, position);
}

/** As `momentIn`, undefined for an empty cell and for the 0 that Excel's desktop sends for it. */
export function momentOrBlankIn(cell: unknown, argument: string, position?: number): number | undefined {
  return isNothing(cell) ? undefined : momentIn(cell, argument, position);
}

function momentOfText(text: string): number | undefined {
  const [, day = text, hours = 0, minutes = 0, seconds = 0] =
    /^\s*([\d-]+)[T ]+([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?\s*$/.exec(text) ?? [];
  const serial = serialOfIso(day);
  return serial && serial + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
