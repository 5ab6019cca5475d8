import { quotedSheet } from "../univer/address";
import { joined, pieces, type Piece } from "./pieces";

const same = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** Changes the pieces of a formula that says a word at all; most formulas of a workbook do not. */
const mapped = (formula: string, word: string, change: (piece: Piece) => Piece): string =>
  saying(word).test(formula) ? joined(pieces(formula).map(change), quotedSheet) : formula;

let last = { word: "", pattern: /(?:)/i };

/** All formulas of a workbook are asked for one word after the other. Apostrophes and brackets are written with escapes in formulas. */
function saying(word: string): RegExp {
  const pattern = () => new RegExp(word.replace(/[^\p{L}\p{N}]/gu, ".{1,2}"), "iu");
  if (last.word !== word) last = { word, pattern: pattern() };
  return last.pattern;
}

/** The formula after a table got another name. */
export const withTable = (formula: string, from: string, to: string): string =>
  mapped(formula, from, (piece) => {
    if (piece.kind === "structured" && same(piece.table, from)) return { ...piece, table: to };
    return piece.kind === "name" && same(piece.name, from) && piece.sheet === undefined
      ? { ...piece, name: to }
      : piece;
  });

/** The formula after a sheet got another name. */
export const withSheet = (formula: string, from: string, to: string): string =>
  mapped(formula, from, (piece) =>
    (piece.kind === "cells" || piece.kind === "name") && same(piece.sheet, from)
      ? { ...piece, sheet: to }
      : piece,
  );

/** The formula after a sheet was deleted: what pointed there is #REF!. */
export const withoutSheet = (formula: string, sheet: string): string =>
  mapped(formula, sheet, (piece) =>
    (piece.kind === "cells" || piece.kind === "name") && same(piece.sheet, sheet) ? lost : piece,
  );

/** The formula after a table was deleted or one of its columns: what pointed there is #REF!. */
export const withoutColumns = (formula: string, table: string, columns?: readonly string[]): string =>
  mapped(formula, table, (piece) => {
    if (piece.kind !== "structured" || !same(piece.table, table)) return piece;
    return !columns || columns.some((column) => holdsColumn(piece.group, column)) ? lost : piece;
  });

/** The formula after a table's column got another header. */
export const withColumn = (formula: string, table: string, from: string, to: string): string =>
  mapped(formula, table, (piece) =>
    piece.kind === "structured" && same(piece.table, table)
      ? { ...piece, group: piece.group.replaceAll(bracketed(from), bracketed(to)) }
      : piece,
  );

const lost: Piece = { kind: "other", text: "#REF!" };

/** A header as it stands in brackets, with Excel's escapes. */
const bracketed = (column: string): string => `[${column.replace(/['#[\]@]/g, (special) => `'${special}`)}]`;

const holdsColumn = (group: string, column: string): boolean =>
  group.toLowerCase().includes(bracketed(column).toLowerCase());
