import type { RuleCut } from "./withoutRules";
import type { Trace } from "./withoutTraces";

/** What a cell showed, as the file held it. */
export interface ShownValue {
  readonly is: "number" | "text" | "truth" | "error";
  readonly text: string;
}

/** Cells that became values: one formula's, with all that it spilt over. */
export interface ValuedCells {
  readonly sheet: string;
  /** "B2", or "B2:B10" of a spill. */
  readonly cells: string;
  readonly count: number;
  /** As the director typed it, with "=". */
  readonly formula: string;
  /** What the first of them shows. */
  readonly value: ShownValue;
}

/** What a copy has that its original has not, and the other way round. */
export interface CopyReport {
  /** In the order of the tabs, from the top of each sheet. */
  readonly valued: readonly ValuedCells[];
  /** Names whose formula needed us; they stand for no value now. */
  readonly names: readonly string[];
  /** Rules of sheets that needed us and are gone. */
  readonly rules: readonly (RuleCut & { readonly sheet: string })[];
  /** Columns of tables whose new rows no longer get a formula of ours. */
  readonly columns: readonly { readonly table: string; readonly column: string }[];
  readonly traces: readonly Trace[];
  /** The tab that says all this in the copy; undefined when the copy is the original to the byte. */
  readonly tab: string | undefined;
}
