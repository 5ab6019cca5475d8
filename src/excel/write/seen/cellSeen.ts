import type { Before } from "../merge/CellWrite";
import type { Place } from "../match/placement";
import type { Content, SheetSeen } from "./WorkbookSeen";

const within = <T>(
  seen: SheetSeen,
  grid: readonly (readonly T[])[],
  row: number,
  column: number,
): T | undefined => grid[row - seen.used.row]?.[column - seen.used.column];

/** A formula, a constant, or "" for a blank cell and any beyond the used range; rows and columns of the sheet, from 0. */
export const contentAt = (seen: SheetSeen, row: number, column: number): Content =>
  within(seen, seen.formulas, row, column) ?? "";

/** What the cell shows. */
export const valueAt = (seen: SheetSeen, row: number, column: number): Content =>
  within(seen, seen.values, row, column) ?? "";

export const numberFormatAt = (seen: SheetSeen, row: number, column: number): string =>
  within(seen, seen.numberFormats, row, column) ?? "General";

/** What stands at a place, to be put back there. */
export const beforeAt = (seen: SheetSeen, { row, column }: Place): Before => ({
  row,
  column,
  content: contentAt(seen, row, column),
  value: valueAt(seen, row, column),
});
