import { CellValueType, type ICellData } from "@univerjs/core";
import { cellValue, valueType } from "../../../univer/cellReading";
import { encodeCellText } from "../../xml/cellText";
import { escaped } from "../../xml/element";
import type { SharedStringsWriter } from "../SharedStringsWriter";
import { richItem } from "./richItem";

/** Errors that files know; younger ones are written as the nearest. */
const oldErrors = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);

export interface CellPlace {
  readonly address: string;
  readonly format: number;
}

/** A cell's formula as XML, and whether it is a dynamic array. */
export interface CellFormula {
  readonly xml: string;
  readonly dynamic: boolean;
}

/** A `<c>` with its value; a formula's own text is kept with it, others share theirs. */
export function cellXml(
  { address, format }: CellPlace,
  cell: ICellData,
  formula: CellFormula | undefined,
  strings: SharedStringsWriter,
): string {
  const { type, value } = content(cell, formula !== undefined, strings);
  const style = format === 0 ? "" : ` s="${format}"`;
  const kind = type === undefined ? "" : ` t="${type}"`;
  const meta = formula?.dynamic ? ' cm="1"' : "";
  const result = value === undefined ? "" : `<v>${value}</v>`;
  const inside = (formula?.xml ?? "") + result;
  const start = `<c r="${address}"${style}${kind}${meta}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</c>`;
}

function content(cell: ICellData, byFormula: boolean, strings: SharedStringsWriter) {
  const value = cellValue(cell);
  if (typeof value === "number") return { value: String(value) };
  if (typeof value === "boolean") return { type: "b", value: value ? "1" : "0" };
  if (valueType(cell) === "Error") return { type: "e", value: oldErrors.has(value) ? value : "#VALUE!" };
  if (byFormula) return { type: "str", value: escaped(encodeCellText(value)) };
  if (value === "") return {};
  const rich = richItem(cell);
  return { type: "s", value: String(rich ? strings.place(rich) : strings.placeOf(value)) };
}

/** Whether the cell's text was typed behind an apostrophe. */
export const hasApostrophe = (cell: ICellData): boolean => cell.t === CellValueType.FORCE_STRING;
