import { isoDate } from "../../../planning/calendar/isoDate";
import type { Cell, Kind } from "../../../sheets/blueprint/blueprint";

/** A row's key as text that is the same however the sheet shows it: dates as 2018-01-31, text without its apostrophe. */
export function rowKeyText(key: Cell, kind: Kind | undefined): string {
  if (key === null) return "";
  if (typeof key === "number" && (kind === "date" || kind === "month")) return isoDate(Math.floor(key));
  return String(key).replace(/^'/, "").trim();
}
