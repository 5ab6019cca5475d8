import { ourFunctions } from "../formula/ourFunctions";
import type { Parts } from "../package/Parts";
import type { BookParts } from "./BookParts";

/**
 * Functions of ours by name that a workbook's own macros may define, in capitals: a call without Excel's mark means theirs then.
 *
 * The macros' text is packed in a way of its own, but the list of all their words stands beside it in plain letters (MS-OVBA,
 * 2.3.4.1), so looking for the word is enough.
 */
export const macroFunctions = (parts: Parts, book: BookParts): ReadonlySet<string> => {
  const macros = book.relationships.find(({ kind }) => kind === "vbaProject")?.target;
  if (macros === undefined || !parts.has(macros)) return new Set();
  const letters = new TextDecoder("latin1").decode(parts.bytes(macros)).toUpperCase();
  return new Set(ourFunctions.filter((name) => letters.includes(name)));
};
