import { joined, pieces } from "../../formula/pieces";
import { quotedSheet } from "../../univer/address";

const prefix = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/**
 * A formula as it is typed, from how a file holds it: without `=`, functions younger than the format with prefixes,
 * a spill as a function of its own.
 */
export function readFormula(text: string): string {
  const whole = `=${text.trim()}`;
  if (!/_xl(fn|ws|pm|udf)\./i.test(whole)) return whole;
  const plain = joined(
    pieces(whole).map((piece) =>
      piece.kind === "name" ? { ...piece, name: piece.name.replace(prefix, "") } : piece,
    ),
    quotedSheet,
  );
  return plain.replace(/\bANCHORARRAY\(([^()]+)\)/gi, "$1#").replace(/\bSINGLE\(([^()]+)\)/gi, "@$1");
}

const addInPath = /(?:'[^']*\[\d+\][^']*'|\[\d+\])!(?=_xldudf_\w)/gi;

/**
 * A formula without the file that Excel names before an add-in's function when it takes some workbook for its owner:
 * `[1]!_xldudf_GAP(1,2)`. No workbook is asked; the function is one that is not there, and the cell keeps what it says.
 */
export const withoutAddInPaths = (text: string): string =>
  text.includes("_xldudf_")
    ? text
        .split(/("(?:[^"]|"")*")/)
        .map((part) => (part.startsWith('"') ? part : part.replace(addInPath, "")))
        .join("")
    : text;

/** Whether the formula asks another workbook, which a file names by a number in brackets. */
export const asksOtherWorkbook = (formula: string): boolean =>
  /(?:^|[^\]\w.\p{L}'])'?(?:[^'[\]]*)\[\d+\][^[\]]*!/u.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
