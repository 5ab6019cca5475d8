import type { Cell } from "../../../src/sheets/blueprint/blueprint";
import type { SheetLayout } from "../../../src/sheets/blueprint/sheetLayout";

export interface AddressedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** Every cell that a layout writes, in any order. */
export const everyCell = (sheet: SheetLayout): AddressedCell[] => [
  ...sheet.head,
  ...sheet.blocks.flatMap((block): AddressedCell[] => {
    const grids =
      block.block === "table"
        ? [block.header, block.body, ...(block.total ? [block.total] : [])]
        : block.block === "lists"
          ? block.lists.map(({ choices }) => choices)
          : [];
    const single =
      block.block === "form"
        ? block.items.flatMap(({ label, value, note }) => [label, value, ...(note ? [note] : [])])
        : block.block === "lists"
          ? block.lists.map(({ label }) => label)
          : block.block === "engine"
            ? block.spills.flatMap(({ label, formulas }) => [label, ...formulas])
            : [];
    return [
      ...block.heading,
      ...single,
      ...grids.flatMap(({ at, cells }) =>
        cells.flatMap((row, down) =>
          row.map((value, right) => ({ row: at.row + down, column: at.column + right, value })),
        ),
      ),
    ];
  }),
];

/** The formulas among them, each once. */
export const everyFormula = (sheet: SheetLayout): string[] => [
  ...new Set(
    everyCell(sheet).flatMap(({ value }) =>
      typeof value === "string" && value.startsWith("=") ? [value] : [],
    ),
  ),
];
