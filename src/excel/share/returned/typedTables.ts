import type { Language } from "../../../locales/language";
import { sheetsTextOf } from "../../../locales/sheetsTextOf";
import type { Column, Kind } from "../../../sheets/blueprint/blueprint";
import { possibleSheets } from "../../read/possibleSheets";
import { directorsOwn } from "./rowsOfTheirOwn";

/** A column that people type into. */
export interface TypedColumn {
  readonly as: Kind;
  /** Each choice in any language, and the same in every language; undefined where anything may be typed. */
  readonly choices: ReadonlyMap<string, Readonly<Record<Language, string>>> | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** A table of a plan or its review that people type into. */
export interface TypedTable {
  readonly key: string;
  readonly keyKind: Kind | undefined;
  readonly inputs: ReadonlyMap<string, TypedColumn>;
  /** What is typed in the columns that are made of the data's own members, headed by their names; undefined where there are none. */
  readonly members: TypedColumn | undefined;
}

let known: ReadonlyMap<string, TypedTable> | undefined;

/** The tables that people other than the director type into, by name. */
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
      const member = Object.values(block.columns).find((column) => column.member && column.input);
      const members = tables.get(block.key)?.members ?? (member && typedColumn(member));
      if (all.size > 0 || members !== undefined)
        tables.set(block.key, {
          key: block.rowKey,
          keyKind: block.columns[block.rowKey]?.as,
          inputs: all,
          members,
        });
    }
  return tables;
};

/** What may be typed where a column, or a labelled cell, is of such a kind. */
export const typedColumn = ({
  as,
  choices,
  least,
  most,
}: Pick<Column, "as" | "choices" | "least" | "most">): TypedColumn => ({
  as,
  choices: choices === undefined ? undefined : choicesOf(choices),
  least,
  most,
});

const choicesOf = (list: string): TypedColumn["choices"] => {
  const [en = {}, zh = {}] = (["en", "zh"] as const).map((language) => {
    const lists: Readonly<Record<string, string | { readonly choices: Readonly<Record<string, string>> }>> =
      sheetsTextOf(language).lists;
    const one = lists[list];
    return typeof one === "object" ? one.choices : {};
  });
  const said = Object.entries(en).flatMap(([code, word]) => {
    const both = { en: word, zh: zh[code] ?? word };
    return [[both.en, both] as const, [both.zh, both] as const];
  });
  return said.length === 0 ? undefined : new Map(said);
};
