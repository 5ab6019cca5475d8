import { BooleanNumber, CellValueType, numfmt, type ICellData } from "@univerjs/core";
import { RichError } from "../protocol/RichError";

const longestText = 32_767;
const longestFormula = 8_192;

/** Values Excel shows when a formula has no answer; typed as text they are errors too. */
export const errorTexts: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** What a cell gets when this is typed into it. `pattern` is the number format the typing itself asks for. */
export interface Entry {
  readonly data: ICellData;
  readonly pattern?: string;
}

const nothing = { f: null, si: null, p: null } as const;
const content = (v: string | number, t: CellValueType): Entry => ({ data: { ...nothing, v, t } });

export const blankEntry: Entry = { data: { ...nothing, v: null } };

/** Reads a value as Excel's own entry does: numbers, dates, percentages, formulas, errors and text. */
export function cellEntry(value: unknown, pattern: string): Entry {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RichError("InvalidArgument");
    return pattern === "@"
      ? content(String(value), CellValueType.STRING)
      : content(value, CellValueType.NUMBER);
  }
  if (typeof value === "boolean")
    return content(value ? BooleanNumber.TRUE : BooleanNumber.FALSE, CellValueType.BOOLEAN);
  if (typeof value !== "string") throw new RichError("InvalidArgument");
  if (value === "") return blankEntry;
  return textEntry(value, pattern);
}

function textEntry(text: string, pattern: string): Entry {
  if (pattern === "@") return content(limited(text), CellValueType.STRING);
  if (text.startsWith("'")) return content(limited(text.slice(1)), CellValueType.FORCE_STRING);
  if (text.startsWith("=") && text.length > 1) return formulaEntry(text);
  if (/^(true|false)$/i.test(text))
    return content(/^true$/i.test(text) ? BooleanNumber.TRUE : BooleanNumber.FALSE, CellValueType.BOOLEAN);
  if (errorTexts.has(text.toUpperCase())) return content(text.toUpperCase(), CellValueType.STRING);
  return numberEntry(text) ?? content(limited(text), CellValueType.STRING);
}

function formulaEntry(formula: string): Entry {
  if (formula.length > longestFormula) throw new RichError("InvalidArgument", "The formula is too long.");
  return { data: { f: formula, v: null, si: null, p: null } };
}

const fullDate = /\d{4}|\d[-/]\d+[-/]\d/;

/** Texts that could be a number, an amount or a date begin with one of these; reading all others would be slow. */
const numberStart = /^[\s(+\-$€£¥₩₹]*(?:[\d.]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function numberEntry(text: string): Entry | undefined {
  if (!numberStart.test(text)) return undefined;
  const read = numfmt.parseValue(text);
  if (!read || typeof read.v !== "number") return undefined;
  const entry = content(read.v, CellValueType.NUMBER);
  if (!read.z || read.z === "General") return entry;
  return { ...entry, pattern: numfmt.isDateFormat(read.z) ? datePattern(text, read.z) : read.z };
}

/** Excel shows a typed date in the system's short form, however it was typed. */
function datePattern(text: string, parsed: string): string {
  if (!fullDate.test(text) || !/y/i.test(parsed) || !/d/i.test(parsed)) return parsed;
  return /h/i.test(parsed) ? "m/d/yyyy h:mm" : "m/d/yyyy";
}

function limited(text: string): string {
  if (text.length > longestText)
    throw new RichError("InvalidArgument", "The text is longer than a cell can hold.");
  return text;
}
