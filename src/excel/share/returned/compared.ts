import { rowKeyText } from "../../write/match/rowKeyText";
import type { FileRecord } from "./FileRecord";
import { placedRows, rowsByKey } from "./placedRows";
import type { TableThere } from "./planTablesThere";
import { freeRows, rowsFollowing } from "./rowsOfTheirOwn";
import type { ReturnedSeen } from "./Returned";
import type { SaidInForm } from "./saidInForms";
import { Tally } from "./Tally";

/**
 * What files say about the plan: what is agreed, what differs, and what has no place. Blanks say nothing.
 *
 * @param files - the rows of each file, by table
 * @param forms - what files say in labelled cells
 */
export const compared = (
  there: ReadonlyMap<string, TableThere>,
  files: readonly ReadonlyMap<string, readonly FileRecord[]>[],
  forms: readonly SaidInForm[] = [],
): Omit<ReturnedSeen, "files" | "gathered"> => {
  const tally = new Tally();
  /** The key of the row that a file's row became. */
  const became = new Map<string, string>();
  const recordsOf = (table: string): readonly FileRecord[] => files.flatMap((file) => file.get(table) ?? []);
  const later = [...there.values()].filter(({ table }) => rowsFollowing[table] !== undefined);
  const first = [...there.values()].filter(({ table }) => rowsFollowing[table] === undefined);
  for (const table of [...first, ...later]) {
    const name = freeRows[table.table];
    if (name !== undefined && table.columns.has(name))
      for (const placed of placedRows(table, name, recordsOf(table.table))) {
        const { record } = placed;
        if ("why" in placed) tally.loseRow(table, record, placed.why);
        else {
          became.set(`${record.file}\n${table.table}\n${record.key}`, keyOf(table, placed.row));
          for (const [column, said] of record.said) tally.hear(table, placed.row, column, said, placed.fresh);
        }
      }
    else {
      const byKey = rowsByKey(table);
      const leader = rowsFollowing[table.table];
      for (const record of recordsOf(table.table)) {
        const row = byKey.get(became.get(`${record.file}\n${leader ?? ""}\n${record.key}`) ?? record.key);
        if (row === undefined) tally.loseRow(table, record, "no-row");
        else for (const [column, said] of record.said) tally.hear(table, row, column, said);
      }
    }
  }
  for (const { form, name, said } of forms) tally.hear(form, 0, name, said);
  return tally.outcome();
};

const keyOf = ({ rows, columns, key, keyKind }: TableThere, row: number): string =>
  rowKeyText(rows[row]?.[columns.get(key) ?? -1] ?? "", keyKind);
