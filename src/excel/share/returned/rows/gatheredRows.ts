import type { ReturnedCell } from "../Returned";
import { fileRows, type FileRowSaid, type MatchedTable } from "./fileRows";
import type { FreshRow, GatheredSeen, GatheredThere, LeftOut } from "./Gathered";
import { keyColumns } from "./keyColumns";
import type { OwnRows } from "./ownRows";
import type { OwnTable } from "./OwnTable";
import { rowSpelt } from "./rowSpelt";
import { RowTally } from "./RowTally";

/** What files say about the rows of one list: what is gathered, and which cells are agreed or to be decided. */
export interface RowsOutcome {
  readonly seen: GatheredSeen;
  readonly agreed: readonly ReturnedCell[];
  readonly conflicts: readonly ReturnedCell[];
}

/**
 * Holds the rows of files against those that the director has and those that were gathered before. Blanks say nothing; a row that two
 * files have, or that stands in the workbook already, counts once.
 *
 * @param there - the rows that were gathered before
 * @param planned - those of `tables` that stand in a copy of the plan. It carries the director's own rows along as they were when it
 *   went out: where nothing but whole rows tells them apart, older ones would all look new, so these are passed over
 */
export const gatheredRows = (
  own: OwnTable,
  mine: OwnRows,
  there: GatheredThere | undefined,
  tables: readonly MatchedTable[],
  planned: ReadonlySet<MatchedTable>,
): RowsOutcome => {
  const read = tables.map((table) => ({ table, rows: fileRows(own.columns, table) }));
  const keys = keyColumns(own.columns, [
    { rows: mine.rows.map(({ values }) => values), has: () => true },
    ...read.map(({ table: { match }, rows }) => ({
      rows: rows.map(({ values }) => values),
      has: (column: number) => match.at[column] !== undefined,
    })),
  ]);
  const parts =
    keys.length > 0
      ? byKey(own, keys, mine, there, read)
      : byWholeRow(
          own,
          mine,
          there,
          read.filter(({ table }) => !planned.has(table)),
        );
  return {
    seen: {
      title: own.title,
      columns: own.columns,
      keys: keys.map((at) => own.columns[at]?.header ?? ""),
      fresh: parts.fresh,
      known: parts.known,
      leftOut: leftOutOf(read, keys),
      there,
    },
    agreed: parts.agreed,
    conflicts: parts.conflicts,
  };
};

interface Read {
  readonly table: MatchedTable;
  readonly rows: readonly FileRowSaid[];
}

const idOf = (
  values: readonly (string | number | boolean)[],
  columns: readonly number[],
): string | undefined => {
  const cells = columns.map((at) => values[at] ?? "");
  return cells.some((cell) => cell === "") ? undefined : rowSpelt(cells);
};

const byKey = (
  { title, columns }: OwnTable,
  keys: readonly number[],
  mine: OwnRows,
  there: GatheredThere | undefined,
  read: readonly Read[],
) => {
  const tally = new RowTally(title, columns, keys);
  for (const [row, values] of there?.rows.entries() ?? []) {
    const id = idOf(values, keys);
    if (id !== undefined) tally.gathered(id, row, values);
  }
  for (const row of mine.rows) {
    const id = idOf(row.values, keys);
    if (id !== undefined) tally.own(id, row);
  }
  let known = 0;
  for (const { rows } of read)
    for (const said of rows) {
      const id = idOf(said.values, keys);
      if (id !== undefined && tally.hear(id, said, mine.calculated)) known += 1;
    }
  return { ...tally.outcome(there), known };
};

/** Rows without a key are the same when every column that the file has says the same; as often as one file has it, it counts. */
const byWholeRow = (
  { columns }: OwnTable,
  mine: OwnRows,
  there: GatheredThere | undefined,
  read: readonly Read[],
) => {
  const fresh: FreshRow[] = [];
  let known = 0;
  for (const { table, rows } of read) {
    const held = [...columns.keys()].filter((column) => table.match.at[column] !== undefined);
    const idIn = (values: FileRowSaid["values"]): string =>
      rowSpelt(held.map((column) => values[column] ?? ""));
    const standing = [
      mine.rows.map(({ values }) => values),
      there?.rows ?? [],
      fresh.map(({ values }) => values),
    ].map((lists) => timesEach(lists.map(idIn)));
    const times = new Map<string, number>();
    for (const { values, first } of rows) {
      const id = idIn(values);
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      if (standing.some((list) => (list.get(id) ?? 0) >= time)) known += 1;
      else fresh.push({ id: `${held.join()} ${id} ${time}`, from: first, values, otherwise: false });
    }
  }
  return { fresh, known, agreed: [], conflicts: [] };
};

const timesEach = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
};

const leftOutOf = (read: readonly Read[], keys: readonly number[]): readonly LeftOut[] =>
  read
    .map(({ table: { file, match }, rows }) => ({
      file,
      missing: match.missing,
      strange: match.strange,
      otherUnit: match.otherUnit,
      keyless: keys.length === 0 ? 0 : rows.filter(({ values }) => idOf(values, keys) === undefined).length,
    }))
    .filter(
      ({ missing, strange, otherUnit, keyless }) =>
        missing.length + strange.length + otherUnit.length + keyless > 0,
    );
