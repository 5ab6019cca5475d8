import { pieces } from "../formula/pieces";

/** The names, tables and sheets that a formula says, in small letters. */
export function wordsIn(formula: string): readonly string[] {
  const before = known.get(formula);
  if (before) return before;
  const words = pieces(formula).flatMap((piece) => {
    if (piece.kind === "other") return [];
    if (piece.kind === "structured") return [piece.table.toLowerCase()];
    const sheet = piece.sheet === undefined ? [] : [piece.sheet.toLowerCase()];
    return piece.kind === "name" ? [...sheet, piece.name.toLowerCase()] : sheet;
  });
  if (known.size === mostKnown) known.clear();
  known.set(formula, words);
  return words;
}

/** The rows of a table repeat the same few formulas. */
const known = new Map<string, readonly string[]>();
const mostKnown = 20_000;
