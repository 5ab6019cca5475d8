import { cellAddress } from "../formula/area";
import { escaped } from "../xml/plain";

/** A value to stand in a cell; an error is its own word, as "#N/A". */
export type PlainValue = string | number | boolean | { readonly error: string };

export interface PlainCell {
  readonly value: PlainValue;
  /** Text that is to stand out, without a style of the workbook's: its size in points. */
  readonly bold?: number;
  /** It is the sum of these cells, and goes on being so. */
  readonly sumOf?: string;
  /** The workbook's style by its place, where it has one for this. */
  readonly style?: number;
}

const longest = 32_767;

/** Characters that XML leaves out, and the carriage return that it would lose. */
const unwritable = new RegExp("[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]", "g");
const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Excel writes characters that XML cannot hold as `_x000D_` (ECMA-376 part 1, 22.9.2.19), and a text that looks so with its "_" so. */
const kept = (text: string): string =>
  escaped(
    text
      .slice(0, longest)
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(unwritable, code),
  );

/** A cell as its part holds it. A text is always a text, however much it looks like a formula. */
export const plainCell = (row: number, column: number, { value, bold, style, sumOf }: PlainCell): string => {
  const start = `<c r="${cellAddress(row, column)}"${style === undefined ? "" : ` s="${style}"`}`;
  if (typeof value === "number" && Number.isFinite(value))
    return `${start}>${sumOf === undefined ? "" : `<f>SUM(${sumOf})</f>`}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${start} t="e"><v>${escaped(value.error)}</v></c>`;
  if (value === "") return style === undefined ? "" : `${start}/>`;
  const text = `<t xml:space="preserve">${kept(String(value))}</t>`;
  const run =
    bold === undefined ? text : `<r><rPr><rFont val="Calibri"/><b/><sz val="${bold}"/></rPr>${text}</r>`;
  return `${start} t="inlineStr"><is>${run}</is></c>`;
};

/** Rows of cells from the sheet's first row on. */
export const plainRows = (rows: readonly (readonly PlainCell[])[]): string =>
  rows
    .map((cells, row) => {
      const inside = cells.map((cell, column) => plainCell(row + 1, column + 1, cell)).join("");
      return inside === "" ? "" : `<row r="${row + 1}">${inside}</row>`;
    })
    .join("");

/** Before everything else in a sheet, and behind its cells: it prints across one page, lying. */
export const printedWhole = {
  before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  behind: '<pageSetup orientation="landscape" fitToHeight="0"/>',
} as const;
