import type { TableHeaders } from "./blueprint";
import { escapeHeader } from "./escapeHeader";

/** Characters that a header may hold in `Table[Header]`; any other needs a second pair of brackets. */
const plainHeader = /^[\p{L}\p{N} _]+$/u;
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_][\p{L}\p{N}_.]*)?(\[(?:[^[\]]|\[[^[\]]*\])*\])/gu;
const specials: ReadonlySet<string> = new Set(["#All", "#Data", "#Headers", "#Totals", "#This Row"]);

/**
 * A formula in terms of column keys, as the reader's workbook needs it: keys become headers and `[@Sold]` its long form
 * `Plan_Months[[#This Row],[Sold]]`. Texts in quotes stay as they are.
 *
 * @param table - the table the formula stands in, for `[@Key]`; none in a form or an engine cell
 * @throws Error when the formula names a table or a column that does not exist
 */
export const translateFormula = (formula: string, headers: TableHeaders, table?: string): string => {
  const headerOf = (of: string, key: string): string => {
    const known = headers[of];
    if (known === undefined) throw new Error(`${formula} names a table that is not there: ${of}`);
    const header = known[key];
    if (header === undefined) throw new Error(`${formula} names a column that ${of} does not have: ${key}`);
    return header;
  };
  return formula.replace(token, (whole, name: string | undefined, brackets: string | undefined) => {
    if (brackets === undefined) return whole;
    const of = name ?? table;
    if (of === undefined) throw new Error(`${formula} says ${brackets} outside a table`);
    const inside = brackets.slice(1, -1);
    if (specials.has(inside)) return whole;
    if (inside.startsWith("@")) {
      const header = headerOf(of, inside.slice(1).replace(/^\[|\]$/g, ""));
      return `${of}[[#This Row],[${escapeHeader(header)}]]`;
    }
    if (inside.includes("[")) {
      const parts = inside.replace(/\[([^[\]]*)\]/g, (part, key: string) =>
        specials.has(key) ? part : `[${escapeHeader(headerOf(of, key))}]`,
      );
      return `${of}[${parts}]`;
    }
    const header = headerOf(of, inside);
    return plainHeader.test(header) ? `${of}[${header}]` : `${of}[[${escapeHeader(header)}]]`;
  });
};
