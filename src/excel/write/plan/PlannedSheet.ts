import type { ParkedItem } from "../../../sheets/parked/ParkedItem";
import type { Step } from "../journal/Step";
import type { Looked, Looks } from "../seen/seeLooks";
import type { SheetReport } from "../WriteReport";

/** One sheet's part of the writing, in the order in which all sheets go through it together. */
export interface PlannedSheet {
  readonly report: SheetReport;
  /** Does nothing; taken back last of all, formulas after the headers they speak of. */
  readonly putBack: { readonly formulas: readonly Step[]; readonly constants: readonly Step[] };
  /** Sheets, rows, names, tables and headers. */
  readonly structure: readonly Step[];
  /** All else; every formula finds what it speaks of. */
  readonly content: readonly Step[];
  /** Cells as they are now whose looks will change or go: room that answers grow into, and rows that will be deleted. */
  readonly looked: readonly Looked[];
  /** What is done last, once those looks are known: the room dressed, the rows deleted. */
  readonly last: (looks: readonly Looks[]) => readonly Step[];
  /** What the tab is called in the end, if that is free: it follows the language unless the director renamed it. */
  readonly tab: string;
  readonly parked: readonly ParkedItem[];
  readonly returned: readonly ParkedItem[];
  /** What the sheet says once it is written, as `marksOf` gives it; absent where nothing of it is ours to keep. */
  readonly marks?: () => string;
}
