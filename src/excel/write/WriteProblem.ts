/** Why a plan could not be written: a closed set, so that the pane can say each in the director's language. */
export type WriteProblemCode =
  /** The workbook's structure is protected: sheets can neither be added nor renamed. */
  | "workbook-protected"
  /** One of our sheets is protected. */
  | "sheet-protected"
  /** One of our sheets is very hidden: the director cannot see what would be changed. */
  | "sheet-very-hidden"
  /** Cells of ours were merged with others. */
  | "cells-merged"
  /** One of our tables hides rows behind a filter. */
  | "table-filtered"
  /** A workbook name we need stands for something of the director's. */
  | "name-taken"
  /** A table of the director's has the name of one of ours. */
  | "table-name-taken"
  /** Something of the director's stands in the way of rows we would add or cells we would fill. */
  | "cells-in-the-way"
  /** A cell is being edited. */
  | "cell-being-edited"
  /** The workbook is open for reading only. */
  | "read-only"
  /** Somebody else is writing the plan in this workbook. */
  | "being-written"
  /** Somebody typed, moved or deleted something between reading and writing. */
  | "changed-meanwhile"
  /** The connection to Excel broke off; the workbook is as it was. */
  | "connection-lost"
  /** Something was typed, moved or deleted since the write that is to be taken back. */
  | "changed-since"
  /** There is no Actions sheet that an alert could become a row of. */
  | "no-actions"
  /** Every row of actions is in use. */
  | "actions-full"
  /** The sheet of signed targets is not there. */
  | "not-signable"
  /** It is done; only the look at the workbook afterwards failed. */
  | "done-unseen"
  /** Excel refused; the workbook is as it was. */
  | "refused"
  /** Excel refused, and what was written could not be taken back completely. */
  | "half-written";

/** Where to look: a sheet by its tab, and a cell of it where there is one. */
export interface WritePlace {
  readonly sheet: string;
  /** Without the sheet: "C5". */
  readonly cell?: string;
}

/** Why the plan was not written, and where; nothing has changed unless the code is `half-written` or `done-unseen`. */
export class WriteProblem extends Error {
  override readonly name = "WriteProblem";

  constructor(
    readonly code: WriteProblemCode,
    readonly place?: WritePlace,
    /** What it is about, as the director sees it: the name, the table, or Excel's own words. */
    readonly subject?: string,
    options?: { cause: unknown },
  ) {
    super(
      [code, subject, place && [place.sheet, place.cell].filter(Boolean).join("!")]
        .filter(Boolean)
        .join(": "),
      options,
    );
  }
}
