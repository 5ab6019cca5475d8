/**
 * Cells that moved because a sheet's structure changed. `at` is the first row or column touched, counted from 0;
 * `across` tells the columns a shift of rows covers (or the rows a shift of columns covers) when it is not all of them.
 */
export interface SheetChange {
  readonly kind: "rows-inserted" | "rows-removed" | "columns-inserted" | "columns-removed";
  readonly sheetId: string;
  readonly at: number;
  readonly count: number;
  readonly across?: { readonly first: number; readonly last: number };
}
