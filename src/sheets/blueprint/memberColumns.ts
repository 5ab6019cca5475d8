import type { Column } from "./blueprint";

/** A column's key for a name from the director's data: no sign in it has a meaning in a formula. */
export const memberKey = (name: string): string =>
  `of ${name.replace(/[^\p{L}\p{N} ]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ""}_`)}`;

/** Excel's longest header. */
const longest = 255;

/** Excel keeps headers apart without minding upper and lower case. */
const alike = (header: string): string => header.toLowerCase();

const headerOf = (name: string, taken: ReadonlySet<string>): string => {
  const plain = name.replace(/\s+/g, " ").trim().slice(0, longest) || "–";
  let header = plain;
  for (let number = 2; taken.has(alike(header)); number += 1)
    header = `${plain.slice(0, longest - 6)} (${number})`;
  return header;
};

/**
 * One column for each name that only the director's data knows: the regions of a grid, by `memberKey`.
 *
 * Headers are the names, told apart from each other and from the table's own headers as Excel demands.
 *
 * @param names - each once; two that differ only in upper and lower case count as two
 * @param fixed - the table's own headers
 * @param column - what the column of a name is
 */
export const memberColumns = (
  names: readonly string[],
  fixed: readonly string[],
  column: (name: string, key: string) => Omit<Column, "label" | "member">,
): Readonly<Record<string, Column>> => {
  const taken = new Set(fixed.map(alike));
  return Object.fromEntries(
    names.map((name) => {
      const label = headerOf(name, taken);
      taken.add(alike(label));
      const key = memberKey(name);
      return [key, { ...column(name, key), label, member: true }];
    }),
  );
};
