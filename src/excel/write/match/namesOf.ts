import type { Rect, SheetLayout } from "../../../sheets/blueprint/sheetLayout";

export interface NamedRect {
  readonly name: string;
  readonly at: Rect;
}

const single = ({ row, column }: { readonly row: number; readonly column: number }): Rect => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/** Every workbook name a sheet needs, with the cells it stands over in a fresh layout; the sheet's mark comes first. */
export const namesOf = (layout: SheetLayout): readonly NamedRect[] => [
  { name: layout.mark, at: single({ row: 0, column: 1 }) },
  ...layout.blocks.flatMap((block): readonly NamedRect[] => {
    switch (block.block) {
      case "form":
        return block.items.map(({ name, value }) => ({ name, at: single(value) }));
      case "table":
        return block.cellNames;
      case "lists":
        return block.lists.map(({ name, choices }) => ({ name, at: choices.at }));
      case "engine":
        return block.spills.flatMap(({ names }) => names);
      case "chart":
        return [];
    }
  }),
];
