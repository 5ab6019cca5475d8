import { serialOf } from "../../planning/calendar/serialOf";

/** The day on the director's own clock, as Excel counts days. */
export const todaySerial = (now: Date): number =>
  serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
