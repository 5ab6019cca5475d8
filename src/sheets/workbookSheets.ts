import type { Blueprint } from "./blueprint/blueprint";
import type { Decisions } from "./plan/decisions";
import { planSheets } from "./plan/planSheets";
import { sheetsOf, type PlanKey, type SheetKey } from "./plan/sheetKeys";
import type { Snapshot } from "./plan/snapshot";
import { reviewSheets } from "./review/reviewSheets";

const isPlan = (key: SheetKey): key is PlanKey => key in planSheets;

/**
 * The sheets of a planned workbook, in the order of their tabs: those every plan has, and those picked that the director's tables allow.
 *
 * They must be written together: their formulas name each other's cells.
 *
 * @throws PlanningError `out-of-range` for a year or month that is none
 */
export const workbookSheets = (snapshot: Snapshot, decisions: Decisions): Blueprint[] => {
  const keys = sheetsOf(snapshot, decisions);
  const plan = new Map(keys.filter(isPlan).map((key) => [key, planSheets[key](snapshot, decisions)]));
  return keys.flatMap((key) =>
    isPlan(key) ? (plan.get(key) ?? []) : reviewSheets[key](snapshot, decisions, [...plan.values()]),
  );
};
