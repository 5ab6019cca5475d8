/**
 * One spelling for formulas that mean the same: what Excel gives back differs from what it was given.
 *
 * `[@Sold]`, `Plan_Months[@Sold]` and `Plan_Months[[#This Row],[Sold]]` become one, as do `true` and `TRUE`, spaces, quotes
 * around plain sheet names, and the `@` that newer Excels put before a name. Text in quotes keeps its letters.
 *
 * @param table - the table the cell stands in, which a bare `[@Sold]` speaks of
 */
export function canonicalFormula(formula: string, table = ""): string {
  const key = `${table}\0${formula}`;
  const found = known.get(key) ?? spelled(formula, table);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

/** A column says its formula in every row. */
const known = new Map<string, string>();
const mostKnown = 10_000;

const spelled = (formula: string, table: string): string =>
  parts(formula)
    .map((part) => (part.startsWith('"') ? part : outsideText(part, table)))
    .join("");

/** Text in double quotes alternating with everything else. */
function parts(formula: string): readonly string[] {
  return formula.match(/"(?:[^"]|"")*"|[^"]+/g) ?? [];
}

function outsideText(part: string, table: string): string {
  return part
    .replace(
      /(\w*)\[@(?:\[((?:[^\]']|'.)*)\]|((?:[^\][']|'.)*))\]/g,
      (_, owner: string, wrapped?: string, bare?: string) =>
        `${owner || table}[[#This Row],[${wrapped ?? bare ?? ""}]]`,
    )
    .replace(/'([\p{L}\p{N}_.]+)'!/gu, "$1!")
    .replace(/(^|[=(,;+\-*/^&<>\s])@(?=[\p{L}_])/gu, "$1")
    .replace(/_xlfn\.(_xlws\.)?|_xldudf_/gi, "")
    .split(/(\[(?:[^[\]]|\[[^\]]*\])*\])/)
    .map((piece) =>
      piece.startsWith("[") ? piece.replace(/\s*,\s*(?=\[)/g, ",") : piece.replace(/\s+/g, "").toUpperCase(),
    )
    .join("");
}
