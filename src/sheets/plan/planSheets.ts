import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { historySheet } from "./history";
import { rulesSheet } from "./rules";
import type { Snapshot } from "./snapshot";
import { targetsSheet } from "./targets";

/**
 * The sheets of a plan, in the order of their tabs: targets, history, rules.
 *
 * They must be written together: their formulas name each other's cells.
 *
 * @throws PlanningError `out-of-range` for a year or month that is none
 */
export const planSheets = (snapshot: Snapshot, decisions: Decisions): Blueprint[] => [
  targetsSheet(snapshot, decisions),
  historySheet(snapshot, decisions),
  rulesSheet(decisions),
];
