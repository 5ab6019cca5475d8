/** One thing that may be wrong; formulas are without their equals sign. */
export interface Alert {
  readonly name: string;
  /** 1 while it is open, 0 while all is well, empty text while nothing can be said. */
  readonly open: string;
  /** The day since when it is open. */
  readonly since: string;
  /** A sentence on what is seen while it is open. */
  readonly says: string;
  /** A workbook name or table to lead to, and the words of the link. */
  readonly leadsTo: { readonly place: string; readonly words: string };
}
