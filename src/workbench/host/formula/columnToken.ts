import { joined, pieces } from "./pieces";

/** Characters that mean something to the engine's reader, kept out of its sight in Unicode's private area. */
const told = /[^\p{L}\p{N}_ .\uE000-\uE0FF]/gu;
const privateArea = 0xe000;
const hidden = (text: string): string =>
  text.replace(told, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? String.fromCharCode(privateArea + code) : character;
  });

const column = /\[((?:'[\s\S]|[^[\]'#@])(?:'[\s\S]|[^[\]'])*)\]/gu;

/** A formula whose column names the engine reads as they are: `Orders[Amount (USD)]` without its parentheses. */
export function withColumnTokens(formula: string): string {
  if (!formula.includes("[")) return formula;
  const parts = pieces(formula).map((part) =>
    part.kind === "structured"
      ? { ...part, group: part.group.replace(column, (_, name: string) => `[${hidden(name)}]`) }
      : part,
  );
  return joined(parts, (sheet) => `'${sheet.replace(/'/g, "''")}'`);
}

/** What `withColumnTokens` makes of a column, escaped as Excel writes it and, for `@`, as people do. */
export const columnTokens = (header: string): readonly string[] => [
  hidden(header.replace(/[[\]#'@]/g, "'$&")),
  hidden(header.replace(/[[\]#']/g, "'$&")),
];
