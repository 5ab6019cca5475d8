/** Where a file says something. */
export interface Origin {
  readonly file: string;
  /** A tab of that file, and a cell on it: "C17". */
  readonly sheet: string;
  readonly cell: string;
}
