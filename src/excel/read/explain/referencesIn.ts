/** What a formula speaks of, one place of it. `said` is how it says so. */
export type Reference =
  | { readonly is: "name"; readonly said: string }
  /** Columns of a table, the cells of one row when `ofRow`; the table itself when none is named. `table` is empty inside it. */
  | {
      readonly is: "table";
      readonly said: string;
      readonly table: string;
      readonly columns: readonly string[];
      readonly ofRow: boolean;
    }
  | {
      readonly is: "cells";
      readonly said: string;
      readonly sheet: string | undefined;
      readonly address: string;
    };

export interface FormulaParts {
  /** In the order of the formula, each once. */
  readonly references: readonly Reference[];
  /** The functions it calls, in capitals, each once. */
  readonly calls: readonly string[];
}

const address = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!(?<there>${address}(?::${address})?)`,
    String.raw`(?<table>[\p{L}_][\p{L}\p{N}_.]*)?\[(?<inside>(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*)\]`,
    String.raw`(?<here>${address}(?::${address})?)(?![\p{L}\p{N}_.([])`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_.]*)(?<call>\s*\()?`,
    String.raw`[\d.]+(?:[eE][+-]?\d+)?`,
  ].join("|"),
  "gu",
);
const unescaped = (header: string): string => header.replace(/'(.)/gu, "$1");

/** The parts of a reference to a table; undefined when it means only headers, which hold no number. */
const tableReference = (said: string, table: string, inside: string): Reference | undefined => {
  if (inside.startsWith("@")) {
    const [, column = ""] = /^@(?:\[((?:'.|[^'\]])*)\]|(.*))$/su.exec(inside) ?? [];
    const bare = column === "" ? inside.slice(1) : column;
    return { is: "table", said, table, columns: bare === "" ? [] : [unescaped(bare)], ofRow: true };
  }
  const parts = inside.includes("[")
    ? [...inside.matchAll(/\[((?:'.|[^'[\]])*)\]/gu)].map(([, part = ""]) => part)
    : [inside];
  if (parts.includes("#Headers")) return undefined;
  const columns = parts.filter((part) => !part.startsWith("#")).map(unescaped);
  return { is: "table", said, table, columns, ofRow: parts.includes("#This Row") };
};

const said = (reference: Reference): string => JSON.stringify(reference);

/**
 * What a formula refers to and calls; texts in quotes are none of it, nor are TRUE and FALSE.
 *
 * A name stands for any word that is no call: only the workbook knows whether there is one.
 */
export const referencesIn = (formula: string): FormulaParts => {
  const references = new Map<string, Reference>();
  const calls = new Set<string>();
  const note = (reference: Reference | undefined): void => {
    if (reference && !references.has(said(reference))) references.set(said(reference), reference);
  };
  for (const { 0: whole, groups = {} } of formula.matchAll(token)) {
    const { quoted, plain, there, table, inside, here, word, call } = groups;
    if (there !== undefined)
      note({ is: "cells", said: whole, sheet: quoted?.replace(/''/g, "'") ?? plain, address: there });
    else if (inside !== undefined) note(tableReference(whole, table ?? "", inside));
    else if (here !== undefined) note({ is: "cells", said: whole, sheet: undefined, address: here });
    else if (word !== undefined && call !== undefined) calls.add(word.toUpperCase());
    else if (word !== undefined && !/^(?:true|false)$/i.test(word)) note({ is: "name", said: word });
  }
  return { references: [...references.values()], calls: [...calls] };
};
