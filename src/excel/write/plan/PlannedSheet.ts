import type { ParkedItem } from "../../../sheets/parked/ParkedItem";
import type { Step } from "../journal/Step";
import type { RowLooks } from "../seen/seeLooks";
import type { SheetReport } from "../WriteReport";

/** A row that will be deleted: where it is now, so that its looks can be read. */
export interface DoomedRow {
  readonly sheet: string;
  readonly at: RowLooks["at"];
}

/** One sheet's part of the writing, in the order in which all sheets go through it together. */
export interface PlannedSheet {
  readonly report: SheetReport;
  /** Does nothing; taken back last of all, formulas after the headers they speak of. */
  readonly putBack: { readonly formulas: readonly Step[]; readonly constants: readonly Step[] };
  /** Sheets, rows, names, tables and headers. */
  readonly structure: readonly Step[];
  /** All else; every formula finds what it speaks of. */
  readonly content: readonly Step[];
  readonly doomed: readonly DoomedRow[];
  /** Whole rows deleted, once the looks of `doomed` are known. */
  readonly deletions: (looks: readonly RowLooks[]) => readonly Step[];
  /** What the tab is called in the end, if that is free: it follows the language unless the director renamed it. */
  readonly tab: string;
  readonly parked: readonly ParkedItem[];
  readonly returned: readonly ParkedItem[];
  /** What the sheet says once it is written, as `marksOf` gives it; absent where nothing of it is ours to keep. */
  readonly marks?: () => string;
}
