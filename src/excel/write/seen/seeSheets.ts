import { rectOf } from "./rectOf";
import type { Content, SheetSeen, TableSeen, WorkbookSeen } from "./WorkbookSeen";

const queueTable = (context: Excel.RequestContext, name: string) => {
  const table = context.workbook.tables.getItem(name).load("showTotals");
  return {
    name,
    table,
    headers: table.getHeaderRowRange().load("values,rowIndex,columnIndex"),
    body: table.getDataBodyRange().load("rowCount"),
    filter: table.autoFilter.load("isDataFiltered"),
  };
};

const queueSheet = (context: Excel.RequestContext, book: WorkbookSeen, name: string) => {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRange();
  return {
    name,
    used: used.load("formulas,values,numberFormat,rowIndex,columnIndex,rowCount,columnCount"),
    merged: used.getMergedAreasOrNullObject().load("address"),
    protection: sheet.protection.load("protected"),
    charts: sheet.charts.load("items/name"),
    tables: book.tables
      .filter((table) => table.sheet === name)
      .map((table) => queueTable(context, table.name)),
  };
};

const tableSeen = ({ name, table, headers, body, filter }: ReturnType<typeof queueTable>): TableSeen => ({
  name,
  row: headers.rowIndex,
  column: headers.columnIndex,
  headers: (headers.values[0] ?? []).map(String),
  rows: body.rowCount,
  totalsRow: table.showTotals,
  filtered: filter.isDataFiltered,
});

/** These sheets with all that stands on them, in one request. */
export async function seeSheets(
  context: Excel.RequestContext,
  book: WorkbookSeen,
  names: readonly string[],
): Promise<ReadonlyMap<string, SheetSeen>> {
  const queued = names.map((name) => queueSheet(context, book, name));
  await context.sync();
  return new Map(
    queued.map(({ name, used, merged, protection, charts, tables }) => [
      name,
      {
        name,
        protected: protection.protected,
        used: {
          row: used.rowIndex,
          column: used.columnIndex,
          rows: used.rowCount,
          columns: used.columnCount,
        },
        formulas: used.formulas as Content[][],
        values: used.values as Content[][],
        numberFormats: used.numberFormat as string[][],
        tables: tables.map(tableSeen),
        charts: charts.items.map((chart) => chart.name),
        merged: merged.isNullObject
          ? []
          : merged.address.split(",").flatMap((address) => rectOf(address.trim())?.at ?? []),
      },
    ]),
  );
}
