import type { Standing } from "./standing";

/** Whole rows to be inserted on a sheet; rows from 0, as the sheet stands before any insert. */
export interface RowInsert {
  /** The row that moves down. */
  readonly before: number;
  readonly count: number;
  /** The row whose looks the new ones take. */
  readonly like: number;
  /** Undefined where an engine's answers need room. */
  readonly table: string | undefined;
  /** Which of the table's wanted rows they are, from the top. */
  readonly wanted: readonly number[];
}

/** From top to bottom. */
export function rowInserts({ tables, rooms }: Standing): readonly RowInsert[] {
  const inserts: RowInsert[] = rooms.map(({ before, count }) => ({
    before,
    count,
    like: before - 1,
    table: undefined,
    wanted: [],
  }));
  for (const [table, { seen, rows }] of tables) {
    let above: number | undefined;
    let waiting: number[] = [];
    const close = (): void => {
      const count = waiting.length;
      if (count === 0) return;
      const first = seen.row + 1;
      const before = above === undefined ? first : first + above + 1;
      inserts.push({ before, count, like: first + (above ?? 0), table, wanted: waiting });
      waiting = [];
    };
    for (const row of rows) {
      if (row.seen === undefined) waiting.push(row.wanted);
      else {
        close();
        above = row.seen;
      }
    }
    close();
  }
  return inserts.sort((a, b) => a.before - b.before);
}

/** Where a row that stands now will be once the rows are inserted. */
export const afterInserts = (row: number, inserts: readonly RowInsert[]): number =>
  row + inserts.reduce((sum, { before, count }) => sum + (before <= row ? count : 0), 0);
