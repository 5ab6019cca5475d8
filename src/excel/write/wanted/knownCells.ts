import type { Cell } from "../../../sheets/blueprint/blueprint";
import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Spot, SpottedCell } from "../match/Spot";
import { spottedCells } from "../match/spottedCells";
import { once } from "./once";

/**
 * What we may have written in each cell of a sheet: in another language, for other decisions, from other sales. The likeliest comes
 * first, and what is not asked for is not worked out: most cells stand as they shall be.
 */
export interface KnownCells {
  readonly contents: (spot: Spot) => Iterable<Cell>;
  readonly numberFormats: (spot: Spot) => Iterable<string>;
}

/** A layout of one sheet, worked out when it is first asked for; undefined where the sheet is not part of that plan. */
export type LaterLayout = () => SheetLayout | undefined;

/**
 * The rows of a table's body share what is known of their column; a line of totals, which does not follow when the director
 * inserts a column into the table above, what is known of any of its cells.
 */
const keyOf = (spot: Spot): string => {
  switch (spot.by) {
    case "sheet":
      return `sheet\0${spot.row}\0${spot.column}`;
    case "name":
      return `name\0${spot.name}\0${spot.down}\0${spot.right}`;
    case "heading":
      return `heading\0${spot.table}\0${spot.above}`;
    case "table": {
      if (spot.line === "total") return `total\0${spot.table}`;
      const line = spot.line === "header" ? "header" : "body";
      return `${line}\0${spot.table}\0${spot.column}`;
    }
  }
};

interface Said {
  readonly contents: ReadonlyMap<string, ReadonlySet<Cell>>;
  readonly numberFormats: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What each cell says in a layout. */
function saidIn(layout: SheetLayout | undefined): Said {
  const contents = new Map<string, Set<Cell>>();
  const numberFormats = new Map<string, Set<string>>();
  const note = <T>(into: Map<string, Set<T>>, cell: SpottedCell, what: T): void => {
    const key = keyOf(cell.spot);
    const known = into.get(key) ?? new Set();
    into.set(key, known.add(what));
  };
  for (const cell of layout === undefined ? [] : spottedCells(layout)) {
    note(contents, cell, cell.value);
    if (cell.style.numberFormat !== undefined) note(numberFormats, cell, cell.style.numberFormat);
  }
  return { contents, numberFormats };
}

/** What each cell says in all these layouts of one sheet; inputs are theirs, not ours, unless a formula. */
export function knownCells(layouts: readonly LaterLayout[]): KnownCells {
  const said = layouts.map((layout) => once(() => saidIn(layout())));
  function* each<T>(spot: Spot, of: (said: Said) => ReadonlyMap<string, ReadonlySet<T>>): Iterable<T> {
    for (const one of said) yield* of(one()).get(keyOf(spot)) ?? [];
  }
  return {
    contents: (spot) => each(spot, ({ contents }) => contents),
    numberFormats: (spot) => each(spot, ({ numberFormats }) => numberFormats),
  };
}
