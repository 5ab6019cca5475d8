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
}

/** From top to bottom. */
export function rowInserts({ tables, rooms }: Standing): readonly RowInsert[] {
  const inserts: RowInsert[] = rooms.map(({ before, count }) => ({
    before,
    count,
    like: before - 1,
    table: undefined,
  }));
  for (const [table, { seen, rows }] of tables) {
    let above: number | undefined;
    let waiting = 0;
    const close = (): void => {
      if (waiting === 0) return;
      const first = seen.row + 1;
      const before = above === undefined ? first : first + above + 1;
      inserts.push({ before, count: waiting, like: first + (above ?? 0), table });
      waiting = 0;
    };
    for (const row of rows) {
      if (row.seen === undefined) waiting += 1;
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
