import { languages } from "../../../locales/language";
import { sheetsTextOf } from "../../../locales/sheetsTextOf";
import type { Column, Kind } from "../../../sheets/blueprint/blueprint";
import { possibleSheets } from "../../read/possibleSheets";
import { directorsOwn } from "./rowsOfTheirOwn";

/** A column that people type into. */
export interface TypedColumn {
  readonly as: Kind;
  /** In every language; undefined where anything may be typed. */
  readonly choices: ReadonlySet<string> | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** A table of a plan or its review that people type into. */
export interface TypedTable {
  readonly key: string;
  readonly keyKind: Kind | undefined;
  readonly inputs: ReadonlyMap<string, TypedColumn>;
}

let known: ReadonlyMap<string, TypedTable> | undefined;

/** The tables that people other than the director type into, by name; columns made of the data's own members are not among theirs. */
export const typedTables = (): ReadonlyMap<string, TypedTable> => (known ??= found());

/** With every table a company has more can be typed than with sales alone: what is typed in any of them counts. */
const found = (): ReadonlyMap<string, TypedTable> => {
  const tables = new Map<string, TypedTable>();
  for (const { blocks } of possibleSheets())
    for (const block of blocks) {
      if (block.block !== "table" || directorsOwn.has(block.key)) continue;
      const inputs = Object.entries(block.columns).flatMap(([key, column]) =>
        column.input && !column.member ? [[key, typedColumn(column)] as const] : [],
      );
      const all = new Map([...inputs, ...(tables.get(block.key)?.inputs ?? [])]);
      if (all.size > 0)
        tables.set(block.key, {
          key: block.rowKey,
          keyKind: block.columns[block.rowKey]?.as,
          inputs: all,
        });
    }
  return tables;
};

const typedColumn = ({ as, choices, least, most }: Column): TypedColumn => ({
  as,
  choices: choices === undefined ? undefined : choicesOf(choices),
  least,
  most,
});

const choicesOf = (list: string): ReadonlySet<string> | undefined => {
  const said = languages.flatMap((language) => {
    const lists: Readonly<Record<string, string | { readonly choices: Readonly<Record<string, string>> }>> =
      sheetsTextOf(language).lists;
    const one = lists[list];
    return typeof one === "object" ? Object.values(one.choices) : [];
  });
  return said.length === 0 ? undefined : new Set(said);
};
