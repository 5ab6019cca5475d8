import { z } from "zod";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Language } from "../../locales/language";
import type { TableHeaders } from "../../sheets/blueprint/blueprint";
import type { CellValue } from "./grid";

const languages: readonly Language[] = ["en", "zh"];
const cell = z.union([z.string(), z.number(), z.boolean()]);
const rows = z.array(z.array(cell));

/** One of our tables as it stands in the workbook. */
export interface OurTable {
  readonly sheet: string;
  /** The first row under the headers, and the first column, counted from 0. */
  readonly top: number;
  readonly left: number;
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
  const asked = names.map((name) => ({
    name,
    table: context.workbook.tables.getItemOrNullObject(name).load("name"),
  }));
  await context.sync();
  const there = asked.flatMap(({ name, table }) => {
    if (table.isNullObject) return [];
    table.worksheet.load("name");
    return [
      {
        name,
        table,
        head: table.getHeaderRowRange().load("values"),
        body: table.getDataBodyRange().load("values,rowIndex,columnIndex"),
      },
    ];
  });
  if (there.length === 0) return new Map();
  await context.sync();
  return new Map(
    there.map(({ name, table, head, body }) => {
      const [headers = []] = rows.parse(head.values);
      return [
        name,
        {
          sheet: table.worksheet.name,
          top: body.rowIndex,
          left: body.columnIndex,
          columns: columnsOf(name, headers.map(String)),
          rows: rows.parse(body.values),
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
