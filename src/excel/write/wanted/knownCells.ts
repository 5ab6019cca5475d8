import type { Cell } from "../../../sheets/blueprint/blueprint";
import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Spot, SpottedCell } from "../match/Spot";
import { spottedCells } from "../match/spottedCells";

/** What we may have written in each cell of a sheet: in another language, for other decisions, from other sales. */
export interface KnownCells {
  readonly contents: (spot: Spot) => readonly Cell[];
  readonly numberFormats: (spot: Spot) => readonly string[];
}

/**
 * The rows of a table's body share what is known of their column; a line of totals, which does not follow when the director
 * inserts a column into the table above, what is known of any of its cells.
 */
const keyOf = (spot: Spot): string => {
  if (spot.by !== "table" || spot.line === "header") return JSON.stringify(spot);
  return JSON.stringify(spot.line === "total" ? { ...spot, column: "" } : { ...spot, line: "body" });
};

/** Gathers what each cell says in all these layouts of one sheet; inputs are theirs, not ours, unless a formula. */
export function knownCells(layouts: readonly SheetLayout[]): KnownCells {
  const contents = new Map<string, Set<Cell>>();
  const numberFormats = new Map<string, Set<string>>();
  const note = <T>(into: Map<string, Set<T>>, cell: SpottedCell, what: T): void => {
    const key = keyOf(cell.spot);
    const known = into.get(key) ?? new Set();
    into.set(key, known.add(what));
  };
  for (const cell of layouts.flatMap(spottedCells)) {
    note(contents, cell, cell.value);
    if (cell.style.numberFormat !== undefined) note(numberFormats, cell, cell.style.numberFormat);
  }
  return {
    contents: (spot) => [...(contents.get(keyOf(spot)) ?? [])],
    numberFormats: (spot) => [...(numberFormats.get(keyOf(spot)) ?? [])],
  };
}
