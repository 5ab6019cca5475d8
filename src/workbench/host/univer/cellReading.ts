import { CellValueType, numfmt, type ICellData } from "@univerjs/core";
import { errorTexts } from "./cellEntry";

export type CellValue = string | number | boolean;

type Held = ICellData | null | undefined | void;

/** A cell's value as Office.js gives it: "" for a blank cell, an error as its text. */
export function cellValue(cell: Held): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (cell?.t === CellValueType.BOOLEAN)
    return value === 1 || value === true || value === "1" || value === "TRUE";
  if (cell?.t === CellValueType.NUMBER) return typeof value === "number" ? value : Number(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value;
}

const isText = (cell: Held): boolean => cell?.t === CellValueType.FORCE_STRING;

/** Office.js's `RangeValueType`. */
export function valueType(cell: Held): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  const value = cellValue(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "Empty";
  return errorTexts.has(value) && !isText(cell) ? "Error" : "String";
}

/** What the cell shows in its number format. */
export function cellText(cell: Held, pattern: string): string {
  const value = cellValue(cell);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number" && pattern === "General") return generalText(value);
  if (pattern === "@" || value === "") return String(value);
  return numfmt.format(pattern, value, { throws: false });
}

/** Excel's General: at most 11 characters of digits, then scientific. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9))
    return numfmt.format("0.00000E+00", value).replace(/0+E/, "E").replace(/\.E/, "E");
  const whole = Math.max(1, Math.floor(size).toString().length);
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}
