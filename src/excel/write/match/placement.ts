import type { Rect } from "../../../sheets/blueprint/sheetLayout";
import { afterInserts, rowInserts, type RowInsert } from "./rowInserts";
import type { Spot } from "./Spot";
import type { Standing, TableStanding } from "./standing";
import { totalsRow } from "./totalsRow";

/** A cell of the sheet, rows and columns from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Placement {
  readonly inserts: readonly RowInsert[];
  /** Where a spot is now; undefined in a row that has yet to be inserted. */
  readonly now: (spot: Spot) => Place | undefined;
  /** Where it will be once rows are inserted and before any is deleted. */
  readonly then: (spot: Spot) => Place;
  /** A place that stands now, once rows are inserted. */
  readonly moved: (place: Place) => Place;
  /** The whole table, headers included, once rows are inserted. */
  readonly tableThen: (table: string) => Rect;
}

/**
 * Finds the cells of a layout on a sheet that is whole, wherever they were moved to.
 *
 * @param markName - the workbook name over the sheet's title
 * @param totalFormulas - the formulas by which each table's line of totals is told
 */
export function placement(
  markName: string,
  standing: Standing,
  totalFormulas: ReadonlyMap<string, readonly string[]>,
): Placement {
  const inserts = rowInserts(standing);
  const mark = standing.names.get(markName);
  const origin = { row: mark?.row ?? 0, column: (mark?.column ?? 1) - 1 };
  const totals = new Map(
    [...standing.tables].map(([key, table]) => [
      key,
      totalsRow(standing.sheet, table.seen, totalFormulas.get(key) ?? []),
    ]),
  );
  const insertedRows = insertedPlaces(standing, inserts);

  const tableOf = (key: string): TableStanding => {
    const found = standing.tables.get(key);
    if (found === undefined) throw new Error(`no table ${key} on ${standing.sheet.name}`);
    return found;
  };
  const columnOf = (table: TableStanding, key: string): number =>
    table.seen.column + (table.columns.places.get(key) ?? 0);

  const now = (spot: Spot): Place | undefined => {
    switch (spot.by) {
      case "sheet":
        return { row: origin.row + spot.row, column: origin.column + spot.column };
      case "name": {
        const at = standing.names.get(spot.name);
        return at && { row: at.row + spot.down, column: at.column + spot.right };
      }
      case "heading": {
        const { seen } = tableOf(spot.table);
        return { row: seen.row - spot.above, column: seen.column };
      }
      case "table": {
        const table = tableOf(spot.table);
        const column = columnOf(table, spot.column);
        if (spot.line === "header") return { row: table.seen.row, column };
        if (spot.line === "total") return { row: totals.get(spot.table) ?? 0, column };
        const seen = table.rows.find(({ wanted }) => wanted === spot.line)?.seen;
        return seen === undefined ? undefined : { row: table.seen.row + 1 + seen, column };
      }
    }
  };
  const moved = ({ row, column }: Place): Place => ({ row: afterInserts(row, inserts), column });
  const then = (spot: Spot): Place => {
    const stands = now(spot);
    if (stands !== undefined) return moved(stands);
    if (spot.by !== "table" || typeof spot.line !== "number")
      throw new Error(`nothing stands at ${JSON.stringify(spot)}`);
    const row = insertedRows.get(`${spot.table}/${spot.line}`) ?? 0;
    return { row, column: columnOf(tableOf(spot.table), spot.column) };
  };
  const tableThen = (key: string): Rect => {
    const { seen, rows } = tableOf(key);
    const inserted = rows.filter((row) => row.seen === undefined).length;
    const row = afterInserts(seen.row, inserts);
    return { row, column: seen.column, rows: 1 + seen.rows + inserted, columns: seen.headers.length };
  };
  return { inserts, now, then, moved, tableThen };
}

/** The row of each wanted row that has to be inserted, by table and wanted row. */
function insertedPlaces(standing: Standing, inserts: readonly RowInsert[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [key, { seen, rows }] of standing.tables) {
    let row = afterInserts(seen.row, inserts);
    for (const each of rows) {
      row = each.seen === undefined ? row + 1 : afterInserts(seen.row + 1 + each.seen, inserts);
      if (each.seen === undefined) places.set(`${key}/${each.wanted}`, row);
    }
  }
  return places;
}
