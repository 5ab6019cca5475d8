import { RichError } from "../protocol/RichError";
import {
  area,
  between,
  gridColumns,
  gridRows,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
  type Area,
} from "./Area";

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;

/** A sheet name as it stands before the `!` of a reference: quoted where Excel quotes. */
export const quotedSheet = (name: string): string =>
  plainSheetName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** "A1", "B2:C3", "A:B", "1:2"; with `$` when absolute. */
export function areaAddress(of: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => `${mark}${columnLetters(index)}`;
  const row = (index: number) => `${mark}${index + 1}`;
  if (isEntireRows(of)) return `${row(of.row)}:${row(lastRow(of))}`;
  if (isEntireColumns(of)) return `${column(of.column)}:${column(lastColumn(of))}`;
  const first = `${column(of.column)}${row(of.row)}`;
  return of.rows * of.columns === 1 ? first : `${first}:${column(lastColumn(of))}${row(lastRow(of))}`;
}

export const fullAddress = (sheet: string, of: Area, absolute = false): string =>
  `${quotedSheet(sheet)}!${areaAddress(of, absolute)}`;

/** Splits "'My sheet'!A1" into its sheet and the rest; no sheet when none is named. */
export function splitSheet(address: string): { sheet?: string; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address.trim());
  if (!match) return { rest: address.trim() };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? "", rest: match[3] ?? "" };
}

const cells = /^([a-z]{1,3})(\d{1,7})(?::([a-z]{1,3})(\d{1,7}))?$/i;
const columns = /^([a-z]{1,3}):([a-z]{1,3})$/i;
const rows = /^(\d{1,7}):(\d{1,7})$/;

/** The rectangle an A1 text without sheet means; undefined when it is no such text, Excel's refusal when past the grid. */
export function readAddress(text: string): Area | undefined {
  const plain = text.replace(/\$/g, "");
  const cell = cells.exec(plain);
  if (cell) {
    const [row, column] = [Number(cell[2]) - 1, columnNumber(cell[1] ?? "")];
    const [endRow, endColumn] = cell[4] ? [Number(cell[4]) - 1, columnNumber(cell[3] ?? "")] : [row, column];
    return ordered(row, column, endRow, endColumn);
  }
  const across = columns.exec(plain);
  if (across) return ordered(0, columnNumber(across[1] ?? ""), gridRows - 1, columnNumber(across[2] ?? ""));
  const down = rows.exec(plain);
  if (down) return ordered(Number(down[1]) - 1, 0, Number(down[2]) - 1, gridColumns - 1);
  return undefined;
}

const ordered = (row: number, column: number, endRow: number, endColumn: number): Area => {
  area(Math.max(row, endRow), Math.max(column, endColumn));
  return between(
    Math.min(row, endRow),
    Math.min(column, endColumn),
    Math.max(row, endRow),
    Math.max(column, endColumn),
  );
};

/** `readAddress` where nothing else is acceptable. */
export function requireAddress(text: string): Area {
  const found = readAddress(text);
  if (!found) throw new RichError("InvalidArgument");
  return found;
}
