import type { IBorderData } from "@univerjs/core";
import { gridColumns, gridRows, lastColumn, lastRow, type Area } from "../../univer/Area";

export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof borderSides)[number];

type Key = "t" | "r" | "b" | "l" | "tl_br" | "bl_tr";

/** Cells that carry a side of an area under a key of their style, and the neighbours that may draw the same line. */
export interface SideCells {
  readonly cells: Area;
  readonly key: Key & keyof IBorderData;
  readonly beside?: { readonly cells: Area; readonly key: Key & keyof IBorderData };
}

const top = (of: Area): Area => ({ ...of, rows: 1 });
const bottom = (of: Area): Area => ({ ...of, row: lastRow(of), rows: 1 });
const left = (of: Area): Area => ({ ...of, columns: 1 });
const right = (of: Area): Area => ({ ...of, column: lastColumn(of), columns: 1 });

/** Where a side of an area is drawn; undefined for the inside of a single row or column. */
export function sideCells(of: Area, side: BorderSide): SideCells | undefined {
  switch (side) {
    case "EdgeTop":
      return edge(top(of), "t", of.row > 0 ? { ...top(of), row: of.row - 1 } : undefined, "b");
    case "EdgeBottom":
      return edge(
        bottom(of),
        "b",
        lastRow(of) + 1 < gridRows ? { ...bottom(of), row: lastRow(of) + 1 } : undefined,
        "t",
      );
    case "EdgeLeft":
      return edge(left(of), "l", of.column > 0 ? { ...left(of), column: of.column - 1 } : undefined, "r");
    case "EdgeRight": {
      const next = lastColumn(of) + 1;
      return edge(right(of), "r", next < gridColumns ? { ...right(of), column: next } : undefined, "l");
    }
    case "InsideHorizontal":
      if (of.rows < 2) return undefined;
      return edge({ ...of, rows: of.rows - 1 }, "b", { ...of, row: of.row + 1, rows: of.rows - 1 }, "t");
    case "InsideVertical":
      if (of.columns < 2) return undefined;
      return edge(
        { ...of, columns: of.columns - 1 },
        "r",
        { ...of, column: of.column + 1, columns: of.columns - 1 },
        "l",
      );
    case "DiagonalDown":
      return { cells: of, key: "tl_br" };
    case "DiagonalUp":
      return { cells: of, key: "bl_tr" };
  }
}

const edge = (cells: Area, key: Key, besideCells: Area | undefined, besideKey: Key): SideCells =>
  besideCells ? { cells, key, beside: { cells: besideCells, key: besideKey } } : { cells, key };
