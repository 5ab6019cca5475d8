import type { Cell, Kind } from "../../../sheets/blueprint/blueprint";
import type { Style } from "../../../sheets/blueprint/sheetLayout";

/** Where a cell of ours belongs, said in a way that survives the director's moving things about. */
export type Spot =
  /** Counted from A1, as long as the sheet's mark stands in B1. */
  | { readonly by: "sheet"; readonly row: number; readonly column: number }
  /** Counted from the upper left cell of a workbook name. */
  | { readonly by: "name"; readonly name: string; readonly down: number; readonly right: number }
  /** Over a table, in its first column. */
  | { readonly by: "heading"; readonly table: string; readonly above: number }
  /** In a table's header, one of its rows counted from 0, or the line of totals below it. */
  | {
      readonly by: "table";
      readonly table: string;
      readonly line: "header" | "total" | number;
      readonly column: string;
    };

/**
 * What a cell is to the director: `text` of ours they may reword; `fixed` and `calculated` cells that are ours alone;
 * an `input` that is theirs.
 */
export type Role = "text" | "fixed" | "calculated" | "input";

/** A cell of a layout with its spot; the n-th cell of a sheet is the n-th in every language. */
export interface SpottedCell {
  readonly spot: Spot;
  readonly role: Role;
  readonly kind: Kind | undefined;
  /** As it must be typed: a formula, a text with an apostrophe where Excel would misread it, null for blank. */
  readonly value: Cell;
  readonly style: Style;
  /** What the cell is called when what was typed into it has to be parked. */
  readonly called: { readonly table: string; readonly row: string; readonly column: string };
}
