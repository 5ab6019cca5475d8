import type { LayoutContext } from "./layoutContext";
import { palette } from "./palette";
import type { PlacedCell } from "./sheetLayout";

/** A block's title and, in the row below, its note. */
export const layoutHeading = (
  { title, note }: { readonly title: string; readonly note?: string },
  { row, column }: LayoutContext,
): readonly PlacedCell[] => [
  { row, column, value: title, style: { bold: true, size: 13, fontColor: palette.accent } },
  ...(note === undefined ? [] : [{ row: row + 1, column, value: note, style: { fontColor: palette.muted } }]),
];
