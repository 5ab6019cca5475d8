import type { Looks } from "../seen/seeLooks";
import { numberFormatAt } from "../seen/cellSeen";
import type { SheetSeen } from "../seen/WorkbookSeen";

/** Gives cells that stand from a row on the looks they had when the sheet was read; a fill that came since stays. */
export function putLooks(on: Excel.Worksheet, row: number, { at, cells }: Looks, seen: SheetSeen): void {
  const range = on.getRangeByIndexes(row, at.column, at.rows, at.columns);
  range.setCellProperties(cells.map((line) => line.map(settable)));
  range.numberFormat = cells.map((line, down) =>
    line.map((_, right) => numberFormatAt(seen, at.row + down, at.column + right)),
  );
}

/** A cell without fill says so by its pattern; its colour reads as white. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format;
  const filled = fill?.pattern !== undefined && fill.pattern !== null && fill.pattern !== "None";
  return { format: filled && fill.color !== undefined ? { ...rest, fill: { color: fill.color } } : rest };
}
