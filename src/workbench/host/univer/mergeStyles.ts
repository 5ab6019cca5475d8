import {
  ObjectMatrix,
  Tools,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Styles,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { lastColumn, lastRow, type Area } from "./Area";
import type { SheetModel } from "./SheetModel";

type Kept = ICellData["s"];

/** What a workbook's styles became by a change: both by their texts. */
const becomes = new WeakMap<Styles, Map<string, Kept>>();

const textOf = (style: Kept): string => (typeof style === "string" ? style : JSON.stringify(style ?? null));

/**
 * Merges styles into the cells of some areas, Univer's way: `null` for a key takes it away, and what answers nothing stays.
 *
 * Univer merges cell by cell, whatever they share: it is given the first of each kind, and the others follow.
 */
export function mergeStyles(
  sheet: SheetModel,
  areas: readonly Area[],
  change: (row: number, column: number) => Nullable<IStyleData>,
): void {
  const { workbook, worksheet, target } = sheet;
  const cells = worksheet.getCellMatrix();
  const styles = workbook.workbook.getStyles();
  const known = becomes.get(styles) ?? new Map<string, Kept>();
  becomes.set(styles, known);
  const firsts = new ObjectMatrix<ICellData>();
  const kinds = new Map<string, readonly [row: number, column: number]>();
  const texts = new Map<IStyleData, string>();
  const followers: (readonly [row: number, column: number, kind: string])[] = [];
  for (const of of areas)
    for (let row = of.row; row <= lastRow(of); row += 1)
      for (let column = of.column; column <= lastColumn(of); column += 1) take(row, column);
  const params = { ...target, cellValue: firsts.getMatrix(), trigger: SetStyleCommand.id };
  workbook.run(SetRangeValuesMutation.id, params, { fromChangeset: true });
  for (const [kind, [row, column]] of kinds) known.set(kind, cells.getValue(row, column)?.s);
  for (const [row, column, kind] of followers) dress(row, column, known.get(kind));

  function take(row: number, column: number): void {
    const s = change(row, column);
    if (!s) return;
    const cell = cells.getValue(row, column);
    const kind = `${textOf(cell?.s)} ${changeText(s)}`;
    const follows = known.has(kind) || kinds.has(kind);
    // Text of several looks keeps them in itself.
    if (follows && !cell?.p) followers.push([row, column, kind]);
    else {
      firsts.setValue(row, column, { s });
      if (!cell?.p) kinds.set(kind, [row, column]);
    }
  }

  function changeText(s: IStyleData): string {
    const text = texts.get(s) ?? JSON.stringify(s);
    texts.set(s, text);
    return text;
  }

  function dress(row: number, column: number, style: Kept): void {
    const cell: ICellData = cells.getValue(row, column) ?? {};
    if (style) cell.s = style;
    else delete cell.s;
    if (Tools.isEmptyObject(cell)) cells.realDeleteValue(row, column);
    else cells.setValue(row, column, cell);
  }
}
