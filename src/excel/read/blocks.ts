import type { Grid, Rectangle } from "./grid";
import { isBlank } from "./grid";

type Span = readonly [from: number, to: number];

/** The runs of filled lines: [true, true, false, true] → [[0, 2], [3, 4]]. */
const runs = (filled: readonly boolean[]): Span[] => {
  const found: Span[] = [];
  let from = -1;
  for (let at = 0; at <= filled.length; at++) {
    if (filled[at] && from < 0) from = at;
    if (!filled[at] && from >= 0) {
      found.push([from, at]);
      from = -1;
    }
  }
  return found;
};

/**
 * The blocks of filled cells that blank rows and columns keep apart, as rectangles of the sheet, left to right and top to
 * bottom; none in a blank grid. Cells for which `taken` holds count as blank.
 */
export const blocks = (
  grid: Grid,
  taken: (row: number, column: number) => boolean = () => false,
): Rectangle[] => {
  const filled = grid.values.map((row, at) =>
    row.map((value, column) => !isBlank(value) && !taken(grid.top + at, grid.left + column)),
  );
  const cut = ([top, bottom]: Span, [left, right]: Span): Rectangle[] => {
    const inside = filled.slice(top, bottom);
    const columns = runs(
      Array.from({ length: right - left }, (_, at) => inside.some((row) => row[left + at] ?? false)),
    ).map(([from, to]): Span => [from + left, to + left]);
    const rows = runs(inside.map((row) => row.slice(left, right).some(Boolean))).map(([from, to]): Span => [
      from + top,
      to + top,
    ]);
    const [onlyColumns, onlyRows] = [columns[0], rows[0]];
    if (!onlyColumns || !onlyRows) return [];
    if (columns.length > 1) return columns.flatMap((span) => cut([top, bottom], span));
    if (rows.length > 1) return rows.flatMap((span) => cut(span, onlyColumns));
    return [
      {
        sheet: grid.sheet,
        top: grid.top + onlyRows[0],
        left: grid.left + onlyColumns[0],
        rows: onlyRows[1] - onlyRows[0],
        columns: onlyColumns[1] - onlyColumns[0],
      },
    ];
  };
  return cut([0, filled.length], [0, grid.columns]);
};
