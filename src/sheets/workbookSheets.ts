import type { Blueprint } from "./blueprint/blueprint";
import type { Decisions } from "./plan/decisions";
import { planSheets } from "./plan/planSheets";
import { sheetsOf } from "./plan/sheetKeys";
import type { Snapshot } from "./plan/snapshot";
import { reviewSheets } from "./review/reviewSheets";

const blueprints = { ...planSheets, ...reviewSheets };

/**
 * The sheets of a planned workbook, in the order of their tabs: those every plan has, and those picked that the director's tables allow.
 *
 * They must be written together: their formulas name each other's cells.
 *
 * @throws PlanningError `out-of-range` for a year or month that is none
 */
export const workbookSheets = (snapshot: Snapshot, decisions: Decisions): Blueprint[] =>
  sheetsOf(snapshot, decisions).map((key) => blueprints[key](snapshot, decisions));
