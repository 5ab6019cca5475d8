import { historyWindow } from "../../sheets/plan/historyWindow";
import type { Snapshot } from "../../sheets/plan/snapshot";

/** Whether history holds a full fiscal year before the one planned, so that weights can come from it. */
export const seasonsKnown = (snapshot: Snapshot, year: number, firstMonth: number): boolean =>
  historyWindow(snapshot, { year, firstMonth }).fullYears > 0;
