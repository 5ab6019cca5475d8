import type { Step } from "../journal/Step";
import type { CellHeld } from "./cellContents";
import type { SheetContent } from "./sheetContents";

/** What takes a finished write back, as long as nothing was typed on its sheets since. */
export interface Undo {
  /** Everything that was done, in order. */
  readonly steps: readonly Step[];
  /** The sheets as they stood right after. */
  readonly after: readonly SheetContent[];
  /** Single cells as they stood right after, where only those must not have changed. */
  readonly cells?: readonly CellHeld[];
  /** The names over engine answers, which change by themselves. */
  readonly spills: ReadonlySet<string>;
}
