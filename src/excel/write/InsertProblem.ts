import type { WritePlace } from "./WriteProblem";

/** Why a formula was not put into a cell: a closed set, so that the pane can say each in the director's language. */
export type InsertProblemCode =
  /** The selected cell holds something. */
  | "cell-filled"
  /** Something, or the sheet's edge, stands where the answer would spill. */
  | "no-room"
  /** A table's cells hold one value each; the answer takes several. */
  | "spill-in-table";

/** A formula that was not inserted; nothing has changed. */
export class InsertProblem extends Error {
  override readonly name = "InsertProblem";

  constructor(
    readonly code: InsertProblemCode,
    readonly place: WritePlace,
    /** The cell that is filled, or how many cells the answer takes: "3 × 2". */
    readonly subject: string,
  ) {
    super(`${code}: ${place.sheet}!${place.cell ?? ""} ${subject}`);
  }
}
