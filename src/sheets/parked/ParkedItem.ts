/** Why something typed no longer stands where it was typed. */
export const parkedReasons = ["row-gone", "column-gone", "over-formula", "beside-row", "signed"] as const;
export type ParkedWhy =
  /** Its row is gone; it comes back with the row. */
  | "row-gone"
  /** Its column stands for another month or week; it comes back when that is planned again. */
  | "column-gone"
  /** It stood where we calculate. */
  | "over-formula"
  /** It stood beside a row that was deleted. */
  | "beside-row"
  /** Signing kept it, for another quarter; it comes back with that. */
  | "signed";

/** Something the director typed that has no place on its sheet any more. */
export interface ParkedItem {
  /** The sheet's tab. */
  readonly sheet: string;
  /** The table's or the form's key. */
  readonly table: string;
  /** The row's key as text; the name of a form's cell. */
  readonly row: string;
  /** The column's header, or the label beside a form's cell; for what stood beside a row, its cell. */
  readonly column: string;
  /** A formula or a constant, as it was typed. */
  readonly typed: string | number | boolean;
  readonly why: ParkedWhy;
}

/** Something parked that the director typed, rather than a signing. */
export type TypedItem = ParkedItem & { readonly why: Exclude<ParkedWhy, "signed"> };

export const isTyped = (item: ParkedItem): item is TypedItem => item.why !== "signed";
