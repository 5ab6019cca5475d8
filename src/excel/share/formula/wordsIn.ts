/** A word of a formula that is neither a text, a cell, a number nor a column's header: a function or a name. */
export interface Word {
  /** What it is asked of, as written: "'My sheet'!", "[2]!"; empty when it stands alone. */
  readonly prefix: string;
  readonly name: string;
  readonly called: boolean;
  /** Where its prefix begins in the formula, and where its name ends. */
  readonly start: number;
  readonly end: number;
}

const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<prefix>(?:'(?:[^']|'')*'|\[[^[\]]+\][\p{L}\p{N}_.]*|${word})!)(?:\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.(])|(?<there>${word}))?`,
    String.raw`\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]`,
    String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.(])|\$[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])`,
    String.raw`(?<here>${word})`,
    String.raw`[\d.]+(?:[eE][+-]?\d+)?`,
  ].join("|"),
  "gsu",
);
const opens = /\s*\(/y;

/** The functions and names that a formula speaks of, in its order. */
export const wordsIn = (formula: string): readonly Word[] => {
  const found: Word[] = [];
  for (const { 0: whole, index, groups = {} } of formula.matchAll(token)) {
    const name = groups["there"] ?? groups["here"];
    if (name === undefined) continue;
    const end = index + whole.length;
    opens.lastIndex = end;
    found.push({ prefix: groups["prefix"] ?? "", name, called: opens.test(formula), start: index, end });
  }
  return found;
};
