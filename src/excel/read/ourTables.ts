import { languages } from "../../locales/language";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { TableHeaders } from "../../sheets/blueprint/blueprint";
import { rowsShape } from "./cellShape";
import type { CellValue } from "./grid";

/** One of our tables as it stands in the workbook. */
export interface OurTable {
  readonly sheet: string;
  /** The first row under the headers, and the first column, counted from 0. */
  readonly top: number;
  readonly left: number;
  /** As they stand, from the left. */
  readonly headers: readonly string[];
  /** Where each column stands, by its key in the blueprint; a column the director renamed is not in it. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly CellValue[])[];
}

/** A row's cell by the column's key; empty where the column is not there. */
export const cellIn = ({ columns }: OurTable, row: readonly CellValue[], key: string): CellValue =>
  row[columns.get(key) ?? -1] ?? "";

/** Our tables of these names, in two syncs; a table that is gone is left out. */
export const ourTables = async (
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, OurTable>> => {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  return standingTables(
    context,
    names,
    tables.items.map(({ name }) => name),
  );
};

/** Of our tables of these names those that stand, in one sync; in none where none does. */
export const standingTables = async (
  context: Excel.RequestContext,
  names: readonly string[],
  standing: readonly string[],
): Promise<ReadonlyMap<string, OurTable>> => {
  const asked = names
    .filter((name) => standing.includes(name))
    .map((name) => {
      const table = context.workbook.tables.getItem(name);
      table.worksheet.load("name");
      return { name, table, cells: table.getRange().load("values,rowIndex,columnIndex") };
    });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ name, table, cells }) => {
      const [headers = [], ...rows] = rowsShape.parse(cells.values);
      return [
        name,
        {
          sheet: table.worksheet.name,
          top: cells.rowIndex + 1,
          left: cells.columnIndex,
          headers: headers.map(String),
          columns: columnsOf(name, headers.map(String)),
          rows,
        },
      ];
    }),
  );
};

/** Which column of a table has which key, in whatever language its headers stand. */
const columnsOf = (table: string, headers: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    languages
      .flatMap((language) => {
        const tables: TableHeaders = sheetsTextOf(language).tables;
        return Object.entries(tables[table] ?? {});
      })
      .flatMap(([key, header]) => {
        const at = headers.indexOf(header);
        return at < 0 ? [] : [[key, at] as const];
      }),
  );
