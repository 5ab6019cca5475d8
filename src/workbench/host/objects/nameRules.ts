import { isParsable } from "../formula/isParsable";
import { longForm } from "../formula/longForm";
import { asText } from "../protocol/arguments";
import { RichError } from "../protocol/RichError";
import { readAddress } from "../univer/address";
import type { WorkbookModel } from "../univer/WorkbookModel";

const letters = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const rowColumn = /^(r\d*(c\d*)?|c\d*)$/i;
const longest = 255;

const isCell = (name: string): boolean => {
  try {
    return readAddress(name) !== undefined;
  } catch {
    return false;
  }
};

/** A name Excel accepts for a cell or a table: no spaces, no digit first, nothing that reads as a cell address. */
export function asName(value: unknown): string {
  const name = asText(value);
  if (!letters.test(name) || name.length > longest || rowColumn.test(name) || isCell(name))
    throw new RichError("InvalidArgument", "The name that you entered is not valid.");
  return name;
}

/** A name's formula as Excel takes it; throws when it is none. */
export function asNameFormula(workbook: WorkbookModel, text: string): string {
  const formula = text.startsWith("=") ? text : `="${text.replace(/"/g, '""')}"`;
  const long = longForm(formula, undefined);
  if (long === undefined || !isParsable(workbook, long)) throw new RichError("InvalidArgument");
  return long;
}
