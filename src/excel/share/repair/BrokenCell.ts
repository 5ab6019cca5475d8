import type { CellValue } from "../../read/grid";

/** Why a broken cell cannot be entered again as things are. */
export type KeptBecause =
  /** Its sheet is protected. */
  | "protected"
  /** Its sheet is hidden so deeply that the director could not see it change. */
  | "very-hidden";

/** A cell that calls a function of ours and no longer finds it. */
export interface BrokenCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** Its formula now, and once it is mended. */
  readonly says: string;
  readonly willSay: string;
  /** What it answers now. */
  readonly shows: CellValue;
  /** Only we can be meant; otherwise another file may have a function of that name. */
  readonly sure: boolean;
  /** Undefined when it can be mended. */
  readonly kept: KeptBecause | undefined;
}

/** What is broken in a workbook. */
export interface BrokenSeen {
  /** In the order of the tabs, each sheet from its top. */
  readonly cells: readonly BrokenCell[];
  /** Sheets with more cells than can be looked through. */
  readonly unread: readonly string[];
}
