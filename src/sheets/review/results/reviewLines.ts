import type { SheetsText } from "../../../locales/en-US/sheets";
import { isTime, type BreakdownLines } from "../../plan/breakdown/BreakdownLines";
import { chosenDimensions } from "../../plan/breakdown/chosenDimensions";
import { linesOf } from "../../plan/breakdown/linesOf";
import type { Decisions } from "../../plan/decisions";
import { sheetsOf } from "../../plan/sheetKeys";
import type { Snapshot } from "../../plan/snapshot";

/** The lines of one dimension with a target of their own, and where it stands. */
export interface ReviewLines {
  readonly lines: BreakdownLines;
  readonly table: "Plan_Regions" | BreakdownLines["table"];
  readonly named: "Region" | "Line";
}

/** The dimensions whose lines have targets: the Breakdown's, without customer tiers; the regions when it is not picked. */
export const reviewLines = (
  text: SheetsText,
  snapshot: Snapshot,
  decisions: Decisions,
): readonly ReviewLines[] => {
  if (sheetsOf(snapshot, decisions).includes("Breakdown"))
    return chosenDimensions(snapshot, decisions).flatMap((dimension): readonly ReviewLines[] => {
      if (isTime(dimension) || dimension === "tier") return [];
      const lines = linesOf(text, snapshot, decisions, dimension);
      return lines.names.length === 0 ? [] : [{ lines, table: lines.table, named: "Line" }];
    });
  if (!snapshot.names.includes("Sales_Region")) return [];
  const lines = linesOf(text, snapshot, decisions, "region");
  return lines.names.length === 0 ? [] : [{ lines, table: "Plan_Regions", named: "Region" }];
};
