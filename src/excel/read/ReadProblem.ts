/** Why the director's workbook could not be read or named: a closed set, so that the pane can say it in the reader's words. */
export type ReadProblemCode =
  /** No column of dates, amounts or names is chosen; or the chosen one has no cell that Excel counts. */
  | "no-dates"
  | "no-amounts"
  | "no-names"
  /** No names over sales are defined yet, or they lead nowhere: the director confirms the table again. */
  | "not-named"
  | "names-broken"
  /** A name we need is already the director's own: `name` says which. */
  | "name-taken"
  /** The table that was found has moved or gone: look again. */
  | "table-gone"
  | "protected"
  | "cell-editing"
  | "too-large"
  | "connection-lost"
  /** The plan's own inputs are missing or hold what they cannot: `name` says which. */
  | "decisions-unreadable"
  | "excel-failed";

/** Where to look, as far as it is known. */
export interface ReadProblemPlace {
  /** With its sheet: "Sheet1!C17". */
  readonly cell?: string;
  readonly sheet?: string;
  /** A workbook name: "Sales_Date". */
  readonly name?: string;
}

/** A workbook that cannot be read as it is: what is wrong is in the code, where is in the place. */
export class ReadProblem extends Error {
  override readonly name = "ReadProblem";

  constructor(
    readonly code: ReadProblemCode,
    message: string,
    readonly place: ReadProblemPlace = {},
  ) {
    super(message);
  }
}
