import type { Cell } from "../../../sheets/blueprint/blueprint";
import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Spot, SpottedCell } from "../match/Spot";
import { spotKey } from "../match/spotKey";
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

interface Said {
  readonly contents: ReadonlyMap<string, ReadonlySet<Cell>>;
  readonly numberFormats: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What each cell says in a layout. */
function saidIn(layout: SheetLayout | undefined): Said {
  const contents = new Map<string, Set<Cell>>();
  const numberFormats = new Map<string, Set<string>>();
  const note = <T>(into: Map<string, Set<T>>, cell: SpottedCell, what: T): void => {
    const key = spotKey(cell.spot);
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
    for (const one of said) yield* of(one()).get(spotKey(spot)) ?? [];
  }
  return {
    contents: (spot) => each(spot, ({ contents }) => contents),
    numberFormats: (spot) => each(spot, ({ numberFormats }) => numberFormats),
  };
}
