import { languages } from "../../../locales/language";
import { sheetsTextOf } from "../../../locales/sheetsTextOf";
import type { TableHeaders } from "../../../sheets/blueprint/blueprint";
import type { CellValue } from "../../read/grid";
import { ourTables, type OurTable } from "../../read/ourTables";
import { readCells } from "../../read/readCells";
import type { Target } from "./file/FileTable";
import { typedTables, type TypedTable } from "./typedTables";

/** A table of the plan that people type into, as it stands. */
export interface TableThere extends OurTable, TypedTable {
  readonly table: string;
  /** What stands in each cell of `rows`. */
  readonly formulas: readonly (readonly CellValue[])[];
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
      return known ? [[table, { ...there, ...known, table, formulas: formulas[at] ?? [] }] as const] : [];
    }),
  );
};

/** What a file's tables are told by. */
export const targetOf = ({ table, sheet, headers, columns, key, inputs }: TableThere): Target => {
  const keys = new Map<string, string>();
  for (const language of languages) {
    const tables: TableHeaders = sheetsTextOf(language).tables;
    for (const [column, header] of Object.entries(tables[table] ?? {})) keys.set(header, column);
  }
  for (const [column, at] of columns) keys.set(headers[at] ?? "", column);
  return {
    table,
    tab: sheet,
    columnOf: (header) => keys.get(header.trim()),
    key,
    inputs: new Set(inputs.keys()),
  };
};
