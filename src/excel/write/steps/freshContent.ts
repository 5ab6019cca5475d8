import type { Cell } from "../../../sheets/blueprint/blueprint";
import type { BlockLayout, Grid, PlacedCell, SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Step } from "../journal/Step";
import { bytesOf } from "./bytesOf";
import { typeSpill } from "./spillSteps";

/** Everything that is typed on a fresh sheet; tables and names that formulas speak of are there already. */
export const freshContent = (sheet: string, layout: SheetLayout): readonly Step[] => [
  ...layout.head.map((cell) => typeGrid(sheet, gridOf([cell]))),
  ...layout.blocks.flatMap((block) => blockContent(sheet, block)),
];

function blockContent(sheet: string, block: BlockLayout): readonly Step[] {
  const heading = block.heading.map((cell) => typeGrid(sheet, gridOf([cell])));
  switch (block.block) {
    case "form":
      return [
        ...heading,
        ...block.items.map(({ label, value, note }) =>
          typeGrid(sheet, gridOf([label, value, ...(note === undefined ? [] : [note])])),
        ),
      ];
    case "table":
      return [
        ...heading,
        ...columnsOf(block.body).map((grid) => typeGrid(sheet, grid)),
        ...(block.total === undefined ? [] : [typeGrid(sheet, block.total)]),
      ];
    case "lists":
      return [
        ...heading,
        ...block.lists.flatMap(({ label, choices }) => [
          typeGrid(sheet, gridOf([label])),
          typeGrid(sheet, choices),
        ]),
      ];
    case "engine":
      return [
        ...heading,
        ...block.spills.map(({ label }) => typeGrid(sheet, gridOf([label]))),
        ...block.spills.map((spill) => typeSpill(sheet, spill, spill.at)),
      ];
    case "chart":
      return [];
  }
}

/** Neighbours in one row. */
const gridOf = (cells: readonly PlacedCell[]): Grid => ({
  at: { row: cells[0]?.row ?? 0, column: cells[0]?.column ?? 0, rows: 1, columns: cells.length },
  cells: [cells.map(({ value }) => value)],
});

/** One grid a column, so that a formula that is the same in every row travels once; blank columns are left out. */
const columnsOf = ({ at, cells }: Grid): readonly Grid[] =>
  Array.from({ length: at.columns }, (_, index) => ({
    at: { ...at, column: at.column + index, columns: 1 },
    cells: cells.map((row) => [row[index] ?? null]),
  })).filter((grid) => grid.cells.some(([cell]) => cell !== null));

function typeGrid(sheet: string, { at, cells }: Grid): Step {
  const [first = null] = cells[0] ?? [];
  const alike = cells.every((row) => row.every((cell) => cell === first));
  const typed: Cell | Cell[][] = alike ? (first ?? "") : cells.map((row) => row.map((cell) => cell ?? ""));
  return {
    label: `${sheet}: ${at.rows * at.columns} cells typed`,
    made: "parts",
    bytes: bytesOf(typed),
    apply: ({ workbook }) => {
      const range = workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(at.row, at.column, at.rows, at.columns);
      (range as { formulas: unknown }).formulas = typed;
    },
  };
}
