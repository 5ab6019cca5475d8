import type { IStyleData } from "@univerjs/core";
import type { SheetModel } from "../../univer/SheetModel";
import { sideLines } from "./borders";
import type { BorderLine } from "./borderLine";
import type { BorderSide } from "./borderSides";
import {
  alignmentProperties,
  fillProperties,
  fontProperties,
  protectionProperties,
  type StyleProperty,
} from "./cellStyle";

/** The members of `Excel.CellPropertiesFormat` that are properties of a cell's style, in their groups. */
export const formatGroups = {
  fill: fillProperties,
  font: fontProperties,
  protection: protectionProperties,
} as const satisfies Record<string, Readonly<Record<string, StyleProperty>>>;

/** Office.js's names for a cell's borders in its plain formats. */
export const cellBorders = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
} as const satisfies Record<string, BorderSide>;

type Wish = Readonly<Record<string, unknown>>;

const isWish = (value: unknown): value is Wish => typeof value === "object" && value !== null;

const chosen = (properties: Readonly<Record<string, StyleProperty>>, wish: Wish, style: IStyleData): object =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, { read }]) => (wish[name] ? [[name, read(style)]] : [])),
  );

/**
 * Reads the members of cells' formats that a load option wishes for, as `Excel.CellPropertiesFormat`; equal styles are read once.
 */
export function cellFormats(
  sheet: SheetModel,
  wish: Wish,
): (row: number, column: number, style: IStyleData) => object {
  const known = new Map<IStyleData, object>();
  return (row, column, style) => {
    const plain = known.get(style) ?? plainFormat(style, wish);
    known.set(style, plain);
    return wish.borders ? { ...plain, borders: cellLines(sheet, row, column, wish.borders) } : plain;
  };
}

function plainFormat(style: IStyleData, wish: Wish): object {
  const groups = Object.entries(formatGroups).flatMap(([group, properties]) => {
    const inner = wish[group];
    if (!inner) return [];
    const all = Object.fromEntries(Object.keys(properties).map((name) => [name, true]));
    return [[group, chosen(properties, isWish(inner) ? inner : all, style)]];
  });
  return { ...chosen(alignmentProperties, wish, style), ...Object.fromEntries(groups) };
}

function cellLines(sheet: SheetModel, row: number, column: number, wish: unknown): object {
  const members: Wish = isWish(wish) ? wish : { style: true, weight: true, color: true };
  return Object.fromEntries(
    Object.entries(cellBorders).map(([name, side]) => {
      const [line] = sideLines(sheet, { row, column, rows: 1, columns: 1 }, side);
      const entries = Object.entries(line ?? {}) as [keyof BorderLine, string][];
      return [name, Object.fromEntries(entries.filter(([key]) => members[key]))];
    }),
  );
}
