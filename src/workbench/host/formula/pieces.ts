/** A stretch of a formula's text. All pieces in order give back the formula. */
export type Piece =
  | { readonly kind: "other"; readonly text: string }
  /** `Sheet1!$A$1:B2`, `A:A`, `1:2`; `sheet` is undefined when the formula names none. */
  | { readonly kind: "cells"; readonly sheet?: string; readonly address: string }
  /** A name, a function or a constant, with the sheet it is asked of. */
  | { readonly kind: "name"; readonly sheet?: string; readonly name: string }
  /** `Orders[Amount]`, `[@Sold]`; `table` is "" when the formula names none. */
  | { readonly kind: "structured"; readonly table: string; readonly group: string };

const text = /"(?:[^"]|"")*"/y;
const sheetPrefix = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const cells =
  /(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.([!\\?])/uy;
const name = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const number = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;

const matchAt = (pattern: RegExp, formula: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(formula);
};

/** The end of the bracket group that opens here; inside it `'` takes the next character as it is. */
function groupEnd(formula: string, at: number): number {
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const character = formula[index];
    if (character === "'") index += 1;
    else if (character === "[") depth += 1;
    else if (character === "]" && (depth -= 1) === 0) return index + 1;
  }
  return formula.length;
}

/** The rows of a table repeat the same few formulas, and every structural change reads all of them again. */
const known = new Map<string, readonly Piece[]>();
const mostKnown = 10_000;

/** Takes a formula apart far enough to tell its references; arrays, operators and texts stay as they are. */
export function pieces(formula: string): readonly Piece[] {
  const again = known.get(formula);
  if (again) return again;
  if (known.size === mostKnown) known.clear();
  const found = takenApart(formula);
  known.set(formula, found);
  return found;
}

function takenApart(formula: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  const other = (upTo: number): void => {
    const last = found.at(-1);
    const more = formula.slice(at, upTo);
    if (last?.kind === "other") found[found.length - 1] = { kind: "other", text: last.text + more };
    else found.push({ kind: "other", text: more });
    at = upTo;
  };
  while (at < formula.length) {
    const quoted = matchAt(text, formula, at);
    if (quoted) {
      other(at + quoted[0].length);
      continue;
    }
    const prefix = matchAt(sheetPrefix, formula, at);
    const sheet = prefix ? { sheet: (prefix[1]?.replace(/''/g, "'") ?? prefix[2]) || "" } : {};
    const start = at + (prefix?.[0].length ?? 0);
    const area = matchAt(cells, formula, start);
    const word = matchAt(name, formula, start);
    const open = word ? start + word[0].length : start;
    if (area) {
      found.push({ kind: "cells", ...sheet, address: area[0] });
      at = start + area[0].length;
    } else if (formula[open] === "[" && !prefix) {
      const end = groupEnd(formula, open);
      found.push({ kind: "structured", table: word?.[0] ?? "", group: formula.slice(open, end) });
      at = end;
    } else if (word) {
      found.push({ kind: "name", ...sheet, name: word[0] });
      at = open;
    } else {
      const digits = matchAt(number, formula, at);
      other(prefix ? start : at + (digits?.[0].length ?? 1));
    }
  }
  return found;
}

/** The formula the pieces make. */
export const joined = (parts: readonly Piece[], sheetText: (sheet: string) => string): string =>
  parts.map((part) => pieceText(part, sheetText)).join("");

function pieceText(part: Piece, sheetText: (sheet: string) => string): string {
  switch (part.kind) {
    case "other":
      return part.text;
    case "structured":
      return part.table + part.group;
    case "cells":
      return (part.sheet === undefined ? "" : `${sheetText(part.sheet)}!`) + part.address;
    case "name":
      return (part.sheet === undefined ? "" : `${sheetText(part.sheet)}!`) + part.name;
  }
}
