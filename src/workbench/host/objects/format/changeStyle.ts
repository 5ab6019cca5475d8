import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import { isEntireColumns, isEntireRows, lastColumn, lastRow, type Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import { growRows } from "./growRows";
import { StyleReading } from "./styleReading";

/** Answers what to merge into a format: `null` for a key takes it away. */
export type StyleChange = (style: IStyleData, row: number, column: number) => IStyleData;

/**
 * Changes the format of every cell of some areas. Entire columns and rows keep it themselves, so that cells still to come
 * have it; only cells with a format of their own are touched besides.
 */
export function changeStyle(sheet: SheetModel, areas: readonly Area[], change: StyleChange): void {
  const cells: Area[] = [];
  for (const of of areas) {
    sheet.grow(of);
    const held = sheet.within(of);
    if (!held) continue;
    if (isEntireColumns(of)) changeColumns(sheet, held, change, new StyleReading(sheet));
    else if (isEntireRows(of)) changeRows(sheet, held, change, new StyleReading(sheet));
    else cells.push(held);
  }
  if (cells.length > 0) changeCells(sheet, cells, change, new StyleReading(sheet));
}

function changeColumns(sheet: SheetModel, held: Area, change: StyleChange, reading: StyleReading): void {
  const { worksheet, workbook, target } = sheet;
  const stands = (row: number, column: number) =>
    reading.hasOwn(row, column) || Boolean(worksheet.getRowManager().getRow(row)?.s);
  changeCells(sheet, [held], change, reading, stands);
  const columnData: Record<number, { s: IStyleData | null }> = {};
  for (let column = held.column; column <= lastColumn(held); column += 1) {
    const style = worksheet.getColumnStyle(column) ?? {};
    columnData[column] = { s: merged(style, change(style, 0, column)) };
  }
  workbook.run(SetColDataMutation.id, { ...target, columnData });
}

function changeRows(sheet: SheetModel, held: Area, change: StyleChange, reading: StyleReading): void {
  const { worksheet, workbook, target } = sheet;
  const stands = (row: number, column: number) =>
    reading.hasOwn(row, column) || Boolean(worksheet.getColumnManager().getColumn(column)?.s);
  changeCells(sheet, [held], change, reading, stands);
  const rowData: Record<number, { s: IStyleData | null }> = {};
  for (let row = held.row; row <= lastRow(held); row += 1) {
    const style = worksheet.getRowStyle(row) ?? {};
    rowData[row] = { s: merged(style, change(style, row, 0)) };
  }
  workbook.run(SetRowDataMutation.id, { ...target, rowData });
}

function changeCells(
  sheet: SheetModel,
  areas: readonly Area[],
  change: StyleChange,
  reading: StyleReading,
  where: (row: number, column: number) => boolean = () => true,
): void {
  const sizes = new Map<number, number>();
  sheet.setStyles(areas, (row, column) => {
    if (!where(row, column)) return null;
    const wanted = change(reading.at(row, column), row, column);
    if (wanted.fs) sizes.set(row, Math.max(wanted.fs, sizes.get(row) ?? 0));
    return explicit(wanted, reading.inherited(row, column));
  });
  growRows(sheet, sizes);
}

/** What stands for "not so" where a column or a row says it is. */
const off: IStyleData = {
  bl: BooleanNumber.FALSE,
  it: BooleanNumber.FALSE,
  ul: { s: BooleanNumber.FALSE },
  st: { s: BooleanNumber.FALSE },
  bbl: { s: BooleanNumber.FALSE },
  va: BaselineOffset.NORMAL,
  bg: { rgb: "#FFFFFF" },
  ht: HorizontalAlign.UNSPECIFIED,
  td: TextDirection.UNSPECIFIED,
  vt: VerticalAlign.BOTTOM,
  tb: WrapStrategy.UNSPECIFIED,
  tr: { a: 0 },
  pd: { l: 2 },
  n: { pattern: "General" },
};

/** Taking a key away from a cell would let its column's or row's show through. */
function explicit(change: IStyleData, inherited: IStyleData): IStyleData {
  const keys = Object.keys(change) as (keyof IStyleData)[];
  const hidden = keys.filter((key) => change[key] === null && inherited[key] && off[key] !== undefined);
  return hidden.length === 0
    ? change
    : { ...change, ...Object.fromEntries(hidden.map((key) => [key, off[key]])) };
}

function merged(style: IStyleData, change: IStyleData): IStyleData | null {
  const { bd, ...rest } = change;
  const all: Record<string, Nullable<unknown>> = { ...style, ...rest };
  if (bd === null) delete all.bd;
  else if (bd) all.bd = withoutNulls({ ...style.bd, ...bd });
  const left = withoutNulls(all);
  return Object.keys(left).length > 0 ? left : null;
}

const withoutNulls = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
