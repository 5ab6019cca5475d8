import { languages, type Language } from "../../../locales/language";
import { sheetsTextOf } from "../../../locales/sheetsTextOf";
import type { TableHeaders } from "../../../sheets/blueprint/blueprint";
import type { CellValue } from "../../read/grid";
import { ourTables, type OurTable } from "../../read/ourTables";
import { bareHeader } from "../../read/bareHeader";
import { readCells } from "../../read/readCells";
import type { Target } from "./file/FileTable";
import { withMembers } from "./withMembers";
import { typedTables, type TypedTable } from "./typedTables";

/** A table of the plan that people type into, as it stands. */
export interface TableThere extends OurTable, TypedTable {
  readonly table: string;
  /** The language that its headers stand in. */
  readonly language: Language;
  /** What stands in each cell of `rows`. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** It is one labelled cell of a form. */
  readonly isForm?: true;
}

/** The plan's tables that people type into and that stand in the workbook, by name. */
export const planTablesThere = async (
  context: Excel.RequestContext,
): Promise<ReadonlyMap<string, TableThere>> => {
  const typed = typedTables();
  const standing = [...(await ourTables(context, [...typed.keys()]))].filter(([name, { columns }]) =>
    columns.has(typed.get(name)?.key ?? ""),
  );
  const formulas = await readCells(
    context,
    standing.map(([, { sheet, top, left, headers, rows }]) => ({
      sheet,
      top,
      left,
      rows: rows.length,
      columns: headers.length,
      as: "formulas",
    })),
  );
  return new Map(
    standing.flatMap(([table, there], at) => {
      const known = typed.get(table);
      if (known === undefined) return [];
      const whole = {
        ...there,
        ...known,
        table,
        language: languageOf(table, there),
        formulas: formulas[at] ?? [],
      };
      return [[table, withMembers(whole)] as const];
    }),
  );
};

const headersIn = (table: string, language: Language): Readonly<Record<string, string>> => {
  const tables: TableHeaders = sheetsTextOf(language).tables;
  return tables[table] ?? {};
};

/** The language that most headers are in. */
const languageOf = (table: string, { headers }: OurTable): Language => {
  const said = (language: Language): number =>
    Object.values(headersIn(table, language)).filter((header) => headers.includes(header)).length;
  return said("zh") > said("en") ? "zh" : "en";
};

/** What a file's tables are told by. */
export const targetOf = ({ table, sheet, headers, columns, key, inputs }: TableThere): Target => {
  const keys = new Map<string, string>();
  for (const language of languages)
    for (const [column, header] of Object.entries(headersIn(table, language))) keys.set(header, column);
  for (const [column, at] of columns) keys.set(headers[at] ?? "", column);
  const plain = reworded(keys);
  return {
    table,
    tab: sheet,
    columnOf: (header) => keys.get(header.trim()) ?? plain.get(bareHeader(header)),
    key,
    inputs: new Set(inputs.keys()),
  };
};

/** The columns by their headers without capitals, blanks and signs, as far as these still tell them apart. */
const reworded = (keys: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [header, column] of keys) {
    const text = bareHeader(header);
    if (text === "" || (found.has(text) && found.get(text) !== column)) shared.add(text);
    found.set(text, column);
  }
  for (const text of shared) found.delete(text);
  return found;
};
