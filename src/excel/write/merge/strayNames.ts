import type { Rect, SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Placement } from "../match/placement";
import type { Standing } from "../match/standing";

/** Names over single cells of a table that no longer stand on their row, as after the director sorted it. */
export function strayNames(
  { blocks }: SheetLayout,
  standing: Standing,
  placed: Placement,
): readonly { readonly name: string; readonly at: Rect }[] {
  return blocks.flatMap((block) => {
    if (block.block !== "table") return [];
    return block.cellNames.flatMap(({ name, at }, line) => {
      const column = block.columns[at.column - block.body.at.column]?.key ?? "";
      const place = placed.then({ by: "table", table: block.key, line, column });
      const stands = standing.names.get(name);
      const moved = stands && placed.moved(stands);
      const right = moved?.row === place.row && moved.column === place.column;
      return right ? [] : [{ name, at: { ...place, rows: 1, columns: 1 } }];
    });
  });
}
