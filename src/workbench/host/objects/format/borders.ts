import type { SheetModel } from "../../univer/SheetModel";
import { lastColumn, lastRow, type Area } from "../../univer/Area";
import { changedBorder, readBorder, univerBorder, type BorderLine } from "./borderLine";
import { sideCells, type BorderSide } from "./borderSides";
import { changeStyle } from "./changeStyle";
import { StyleReading } from "./styleReading";

/** The different lines along a side of an area; a line may be drawn by the cells themselves or by their neighbours. */
export function sideLines(sheet: SheetModel, of: Area, side: BorderSide): BorderLine[] {
  const held = sheet.within(of) ?? { ...of, rows: 1, columns: 1 };
  const where = sideCells(held, side);
  if (!where) return [readBorder(null)];
  const reading = new StyleReading(sheet);
  const found = new Map<string, BorderLine>();
  const { cells, key, beside } = where;
  for (let row = cells.row; row <= lastRow(cells); row += 1)
    for (let column = cells.column; column <= lastColumn(cells); column += 1) {
      const own = reading.at(row, column).bd?.[key];
      const other =
        beside && reading.at(beside.cells.row + row - cells.row, beside.cells.column + column - cells.column);
      const line = readBorder(own ?? (beside && other?.bd?.[beside.key]));
      found.set(JSON.stringify(line), line);
    }
  return [...found.values()];
}

/** Changes a side's lines; what neighbours drew along it goes, so that the last writer is seen. */
export function changeSide(
  sheet: SheetModel,
  of: Area,
  side: BorderSide,
  change: Partial<Record<keyof BorderLine, unknown>>,
): void {
  const where = sideCells(of, side);
  const [line] = sideLines(sheet, of, side);
  if (!where || !line) {
    changedBorder(readBorder(null), change);
    return;
  }
  const drawn = univerBorder(changedBorder(line, change));
  changeStyle(sheet, where.cells, () => ({ bd: { [where.key]: drawn } }));
  const { beside } = where;
  if (beside && drawsAny(sheet, beside.cells, beside.key))
    changeStyle(sheet, beside.cells, () => ({ bd: { [beside.key]: null } }));
}

function drawsAny(sheet: SheetModel, cells: Area, key: string): boolean {
  const styles = new StyleReading(sheet).distinct(cells);
  return styles.some(({ bd }) => bd && key in bd);
}
