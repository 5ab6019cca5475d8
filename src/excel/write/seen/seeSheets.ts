import { usedCells } from "../../read/usedCells";
import { rectOf } from "./rectOf";
import type { SheetSeen, TableSeen, WorkbookSeen } from "./WorkbookSeen";

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
  return {
    name,
    merged: sheet.getUsedRange().getMergedAreasOrNullObject().load("address"),
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

/** These sheets with all that stands on them, in one request; in more when that is more than one answer takes. */
export async function seeSheets(
  context: Excel.RequestContext,
  book: WorkbookSeen,
  names: readonly string[],
): Promise<ReadonlyMap<string, SheetSeen>> {
  const { used, beside: queued } = await usedCells(
    context,
    names,
    ["formulas", "values", "numberFormat"],
    () => names.map((name) => queueSheet(context, book, name)),
  );
  return new Map(
    queued.flatMap(({ name, merged, protection, charts, tables }, index) => {
      const cells = used[index];
      if (cells === undefined) return [];
      const { top, left, rows, columns, formulas, values, numberFormat } = cells;
      const seen: SheetSeen = {
        name,
        protected: protection.protected,
        used: { row: top, column: left, rows, columns },
        formulas,
        values,
        numberFormats: numberFormat,
        tables: tables.map(tableSeen),
        charts: charts.items.map((chart) => chart.name),
        merged: merged.isNullObject
          ? []
          : merged.address.split(",").flatMap((address) => rectOf(address.trim())?.at ?? []),
      };
      return [[name, seen] as const];
    }),
  );
}
