import type { IBorderData } from "@univerjs/core";
import type { SheetModel } from "../../univer/SheetModel";
import { lastColumn, lastRow, type Area } from "../../univer/Area";
import { changedBorder, readBorder, univerBorder, type BorderLine } from "./borderLine";
import { sideCells, type BorderSide } from "./borderSides";
import { changeStyle } from "./changeStyle";
import { StyleReading } from "./styleReading";

/** The different lines along a side of an area; a line may be drawn by the cells themselves or by their neighbours. */
export function sideLines(sheet: SheetModel, of: Area, side: BorderSide): BorderLine[] {
  const found = new Map([...linesAlong(sheet, of, side)].map((line) => [JSON.stringify(line), line]));
  return [...found.values()];
}

function* linesAlong(sheet: SheetModel, of: Area, side: BorderSide): Generator<BorderLine, void> {
  const held = sheet.within(of) ?? { ...of, rows: 1, columns: 1 };
  const where = sideCells(held, side);
  if (!where) return yield readBorder(null);
  const reading = new StyleReading(sheet);
  const { cells, key, beside } = where;
  for (let row = cells.row; row <= lastRow(cells); row += 1)
    for (let column = cells.column; column <= lastColumn(cells); column += 1) {
      const own = reading.at(row, column).bd?.[key];
      const other =
        beside && reading.at(beside.cells.row + row - cells.row, beside.cells.column + column - cells.column);
      yield readBorder(own ?? (beside && other?.bd?.[beside.key]));
    }
}

/** Changes the lines along one side of each area; what neighbours drew along it goes, so that the last writer is seen. */
export function changeSide(
  sheet: SheetModel,
  areas: readonly Area[],
  side: BorderSide,
  change: Partial<Record<keyof BorderLine, unknown>>,
): void {
  // Refuses what is no line before anything is drawn.
  changedBorder(readBorder(null), change);
  const drawings = new Map<string, Drawing>();
  const rubbings = new Map<string, Drawing>();
  for (const of of areas) {
    const where = sideCells(of, side);
    const [line] = linesAlong(sheet, of, side);
    if (!where || !line) continue;
    gather(drawings, { [where.key]: univerBorder(changedBorder(line, change)) }, where.cells);
    const { beside } = where;
    if (beside && drawsAny(sheet, beside.cells, beside.key))
      gather(rubbings, { [beside.key]: null }, beside.cells);
  }
  for (const { bd, cells } of [...drawings.values(), ...rubbings.values()])
    changeStyle(sheet, cells, () => ({ bd }));
}

interface Drawing {
  readonly bd: IBorderData;
  readonly cells: Area[];
}

function gather(drawings: Map<string, Drawing>, bd: IBorderData, cells: Area): void {
  const key = JSON.stringify(bd);
  const known = drawings.get(key) ?? { bd, cells: [] };
  drawings.set(key, known);
  known.cells.push(cells);
}

function drawsAny(sheet: SheetModel, cells: Area, key: string): boolean {
  const styles = new StyleReading(sheet).distinct(cells);
  return styles.some(({ bd }) => bd && key in bd);
}
