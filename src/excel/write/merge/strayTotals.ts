import { sameContent } from "../compare/sameContent";
import type { Placement } from "../match/placement";
import type { Standing } from "../match/standing";
import { beforeAt } from "../seen/cellSeen";
import type { KnownCells } from "../wanted/knownCells";
import type { Before } from "./CellWrite";

/** Totals of ours that now stand under a column the director inserted, as they stand before any insert of ours. */
export function strayTotals(
  { sheet, tables }: Standing,
  known: KnownCells,
  placed: Placement,
): readonly Before[] {
  return [...tables].flatMap(([table, { seen, columns }]) => {
    const [column = ""] = columns.places.keys();
    const spot = { by: "table", table, line: "total", column } as const;
    const totals = columns.added.length === 0 ? [] : [...known.contents(spot)];
    const row = totals.length === 0 ? undefined : placed.now(spot)?.row;
    if (row === undefined) return [];
    return columns.added
      .map((added) => beforeAt(sheet, { row, column: seen.column + added }))
      .filter(({ content }) => content !== "" && totals.some((total) => sameContent(total, content)));
  });
}
