import type { BrokenSeen } from "../../excel/share/repair/BrokenCell";
import type { Repaired } from "../../excel/share/repair/repairCells";

/** The place where cells that lost our functions are entered again. */
export interface RepairShown {
  readonly at: "repair";
  /** Undefined until the workbook was looked through. */
  readonly seen: BrokenSeen | undefined;
  /** The groups to be entered again, by their keys. */
  readonly ticked: readonly string[];
  /** What was entered again just before. */
  readonly repaired: Repaired | undefined;
}
