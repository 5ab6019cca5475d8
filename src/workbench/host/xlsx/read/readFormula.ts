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

/** Whether the formula asks another workbook, which a file names by a number in brackets. */
export const asksOtherWorkbook = (formula: string): boolean =>
  /(?:^|[^\]\w.\p{L}'])'?(?:[^'[\]]*)\[\d+\][^[\]]*!/u.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
