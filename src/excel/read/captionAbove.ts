import type { Grid } from "./grid";
import type { Scale } from "./scaleOf";
import { captionScale } from "./scaleOf";
import type { Place } from "./tablesSeen";

/** A caption that says in what amounts are written, and the cell it stands in, counted from 0 on the sheet. */
export interface Caption extends Scale {
  readonly row: number;
  readonly column: number;
}

const searched = 6;

/** The caption in the lines right above a table that says in what its amounts are written: "金额单位：万元". */
export const captionAbove = (grid: Grid, { header, left, columns }: Place): Caption | undefined => {
  for (let row = header - 1; row >= Math.max(grid.top, header - searched); row--) {
    const cells = grid.values[row - grid.top]?.slice(left - grid.left, left - grid.left + columns) ?? [];
    for (const [at, cell] of cells.entries()) {
      const scale = typeof cell === "string" ? captionScale(cell) : undefined;
      if (scale) return { ...scale, row, column: left + at };
    }
  }
  return undefined;
};
