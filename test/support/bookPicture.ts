import { reanchored } from "../../src/workbench/host/formula/reanchored";
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/workbench/host/snapshot/WorkbookSnapshot";
import { areaAddress, requireAddress } from "../../src/workbench/host/univer/address";
import { lastColumn, lastRow } from "../../src/workbench/host/univer/Area";

/**
 * A workbook as text to compare, as far as what was done to it tells. What formulas answer follows from what stands in the cells;
 * when the workbook was made is no matter, nor which of two cells draws the line between them, nor in how many pieces rules
 * stand that rows came between.
 */
export const bookPicture = ({ sheets, ...book }: WorkbookSnapshot): string =>
  JSON.stringify({ ...book, sheets: sheets.map(sheetPicture) }, (key, value: unknown) =>
    key === "creationDate" ? undefined : value,
  );

const sheetPicture = ({ cells, conditionalFormats, validations, ...sheet }: SheetSnapshot) => ({
  ...sheet,
  cells: Object.fromEntries(Object.entries(cells).flatMap(([at, cell]) => cellPicture(at, cell))),
  conditionalFormats: byCell(conditionalFormats),
  validations: byCell(validations),
});

function cellPicture(at: string, { value, formula, format = {} }: CellSnapshot) {
  const looks = Object.entries(format).filter(([name]) => !name.startsWith("borders."));
  if (value === undefined && formula === undefined && looks.length === 0) return [];
  return [[at, { typed: formula ?? value, looks: Object.fromEntries(looks) }] as const];
}

/** What the rules say about each cell, in their order, in the words they have for it. */
function byCell(
  rules: readonly { readonly ranges: readonly string[] }[],
): Readonly<Record<string, readonly unknown[]>> {
  const said = new Map<string, unknown[]>();
  for (const { ranges, ...rule } of rules) {
    const areas = ranges.map(requireAddress);
    for (const area of areas)
      for (let row = area.row; row <= lastRow(area); row += 1)
        for (let column = area.column; column <= lastColumn(area); column += 1) {
          const cell = { row, column, rows: 1, columns: 1 };
          const at = areaAddress(cell);
          said.set(at, [...(said.get(at) ?? []), reanchored(rule, areas, [cell])]);
        }
  }
  return Object.fromEntries([...said].sort(([a], [b]) => (a < b ? -1 : 1)));
}
