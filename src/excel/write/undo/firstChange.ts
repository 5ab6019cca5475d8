import { cellAddress } from "../../read/reference";
import type { WritePlace } from "../WriteProblem";
import type { SheetContent } from "./sheetContents";

/** Where the sheets first differ from what they were; undefined when nothing was typed, moved or deleted. */
export function firstChange(
  before: readonly SheetContent[],
  now: readonly SheetContent[],
): WritePlace | undefined {
  const pairs = before.map((was) => ({ was, is: now.find(({ tab }) => tab === was.tab) }));
  const gone = pairs.find(({ is }) => is === undefined);
  if (gone !== undefined) return { sheet: gone.was.tab };
  for (const { was, is } of pairs) {
    const cell = is && firstDifference(was, is);
    if (cell !== undefined) return { sheet: was.tab, cell };
  }
  return undefined;
}

function firstDifference(was: SheetContent, is: SheetContent): string | undefined {
  const top = Math.min(was.row, is.row);
  const left = Math.min(was.column, is.column);
  const bottom = Math.max(...[was, is].map(({ row, cells }) => row + cells.length));
  const right = Math.max(...[was, is].map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++)
      if (contentIn(was, row, column) !== contentIn(is, row, column)) return cellAddress(row, column);
  return undefined;
}

const contentIn = ({ row: top, column: left, cells }: SheetContent, row: number, column: number) =>
  cells[row - top]?.[column - left] ?? "";
