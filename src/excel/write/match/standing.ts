import type { Rect, SheetLayout, TableLayout } from "../../../sheets/blueprint/sheetLayout";
import { valueAt } from "../seen/cellSeen";
import type { NameSeen, SheetSeen, TableSeen } from "../seen/WorkbookSeen";
import { engineRooms, type EngineRoom } from "./engineRooms";
import { matchColumns, type ColumnMatch } from "./matchColumns";
import { matchRows, type RowMatches } from "./matchRows";
import { namesOf } from "./namesOf";
import { rowKeyText } from "./rowKeyText";
import { tableIn } from "./tableIn";

export interface TableStanding extends RowMatches {
  readonly seen: TableSeen;
  readonly columns: ColumnMatch;
  /** For each row as it stands, its key as text. */
  readonly keys: readonly string[];
  /** Wanted rows that do not stand in the table yet: inserted, or in the place of one that vanished. */
  readonly fresh: ReadonlySet<number>;
}

/** A sheet of ours that is whole: every table, column and name of the layout found where the director left it. */
export interface Standing {
  readonly sheet: SheetSeen;
  readonly names: ReadonlyMap<string, Rect>;
  readonly tables: ReadonlyMap<string, TableStanding>;
  readonly rooms: readonly EngineRoom[];
}

/** What of a sheet is not as a layout needs it, in words for the report. */
export interface Damage {
  readonly missing: string;
}

export const isWhole = (standing: Standing | Damage): standing is Standing => !("missing" in standing);

/** Tables whose names begin like ours; one of them that the layout lacks means another structure. */
const ourTable = /^(?:Plan|Review)_/;

/**
 * Where each part of a layout stands on a sheet, or the first part that does not.
 *
 * @param spellings - the layout in every language, this plan's own first
 */
export function standing(
  spellings: readonly SheetLayout[],
  sheet: SheetSeen,
  names: readonly NameSeen[],
): Standing | Damage {
  const [layout] = spellings;
  if (layout === undefined) return { missing: "" };
  const found = new Map<string, Rect>();
  for (const { name, stands } of names) if (stands?.sheet === sheet.name) found.set(name, stands.at);
  const lost = namesOf(layout).find(({ name }) => !found.has(name));
  if (lost !== undefined) return { missing: lost.name };

  const tables = new Map<string, TableStanding>();
  for (const block of layout.blocks) {
    if (block.block !== "table") continue;
    const seen = sheet.tables.find(({ name }) => name === block.key);
    const written = spellings.flatMap((each) => tableIn(each, block.key) ?? []);
    const columns = seen && matchColumns(seen, written);
    if (seen === undefined || columns === undefined) return { missing: block.key };
    const keys = keysOf(sheet, seen, block, columns);
    const known = keys.map((key) => rowOf(key, written));
    const theirs = block.columns[block.rowKeyColumn]?.input ?? false;
    const matches = theirs ? rowsOfTheirs(known.length, block) : matchRows(known, block.rowKeys.length);
    const fresh = theirs
      ? []
      : matches.rows.filter((row) => row.seen === undefined || known[row.seen] !== row.wanted);
    tables.set(block.key, {
      seen,
      columns,
      keys,
      ...matches,
      fresh: new Set(fresh.map(({ wanted }) => wanted)),
    });
  }
  const stranger = sheet.tables.find(({ name }) => ourTable.test(name) && !tables.has(name));
  return stranger === undefined
    ? { sheet, names: found, tables, rooms: engineRooms(layout, found) }
    : { missing: stranger.name };
}

/** Where the director types the row keys, such as holidays, every row stays. */
const rowsOfTheirs = (seen: number, { rowKeys }: TableLayout): RowMatches => ({
  rows: Array.from({ length: Math.min(seen, rowKeys.length) }, (_, index) => ({
    wanted: index,
    seen: index,
  })),
  removed: [],
});

const kindOfKey = (table: TableLayout) => table.columns[table.rowKeyColumn]?.as;

function keysOf(
  sheet: SheetSeen,
  seen: TableSeen,
  table: TableLayout,
  { places }: ColumnMatch,
): readonly string[] {
  const column = seen.column + (places.get(table.columns[table.rowKeyColumn]?.key ?? "") ?? 0);
  return Array.from({ length: seen.rows }, (_, index) =>
    rowKeyText(valueAt(sheet, seen.row + 1 + index, column), kindOfKey(table)),
  );
}

/** Which wanted row has this key, in any language. */
function rowOf(key: string, spellings: readonly TableLayout[]): number | undefined {
  for (const table of spellings) {
    const index = table.rowKeys.findIndex((each) => rowKeyText(each, kindOfKey(table)) === key);
    if (index >= 0) return index;
  }
  return undefined;
}
