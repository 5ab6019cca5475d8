import { rowKeyText } from "../../write/match/rowKeyText";
import type { CellValue } from "../../read/grid";
import type { FileRecord } from "./FileRecord";
import { saysSame } from "./fitted";
import type { TableThere } from "./planTablesThere";
import type { LostWhy } from "../../../sheets/returned/ReturnedLine";

/** Which row of the plan's table a file's row is; `fresh`: a free one that it takes. */
export type PlacedRow =
  | { readonly record: FileRecord; readonly row: number; readonly fresh: boolean }
  | { readonly record: FileRecord; readonly why: LostWhy };

/** Rows are the same when they agree in at least so much of what both say. */
const mostlySame = 0.5;

/** By a table's keys, the first row of each. */
export const rowsByKey = ({ rows, columns, key, keyKind }: TableThere): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    const text = rowKeyText(row[columns.get(key) ?? -1] ?? "", keyKind);
    if (text !== "" && !found.has(text)) found.set(text, at);
  }
  return found;
};

/**
 * Where rows go in a table whose rows are free until somebody types into them.
 *
 * A row that the table has already, word for word, stays where it is, so that a file taken in twice brings nothing. One that says the
 * same thing under the same name, or mostly what its own row says, is about that row. Any other is new: it takes its own row where
 * that is free, otherwise the next free one, for two managers who used the same row mean two things.
 *
 * @param name - the column that says what a row is
 */
export const placedRows = (
  table: TableThere,
  name: string,
  records: readonly FileRecord[],
): readonly PlacedRow[] => {
  const byKey = rowsByKey(table);
  const inputs = [...table.inputs.keys()];
  const held: Map<string, CellValue>[] = table.rows.map(
    (row) => new Map(inputs.map((input) => [input, row[table.columns.get(input) ?? -1] ?? ""])),
  );
  const isFree = (row: number): boolean => (held[row]?.get(name) ?? "") === "";
  const used = new Set<number>();
  const taken = held.flatMap((_, row) => (isFree(row) ? [] : [row]));
  return records.map((record): PlacedRow => {
    const said = [...record.said].flatMap(([column, { value, why }]) =>
      why === undefined ? [[column, value] as const] : [],
    );
    const own = byKey.get(record.key);
    const agreeing = (row: number): number =>
      said.filter(([column, value]) => saysSame(value, held[row]?.get(column) ?? "")).length;
    const already = taken.find((row) => said.length > 0 && agreeing(row) === said.length);
    if (already !== undefined) return { record, row: already, fresh: used.has(already) };
    const title = said.find(([column]) => column === name)?.[1];
    if (title === undefined)
      return own === undefined ? { record, why: "no-row" } : { record, row: own, fresh: used.has(own) };
    const named = taken.filter((row) => saysSame(title, held[row]?.get(name) ?? ""));
    const alike = named.find((row) => row === own) ?? named[0];
    if (alike !== undefined) return { record, row: alike, fresh: used.has(alike) };
    if (own !== undefined && !isFree(own)) {
      const both = said.filter(([column]) => (held[own]?.get(column) ?? "") !== "").length;
      if (!used.has(own) && agreeing(own) >= both * mostlySame) return { record, row: own, fresh: false };
    }
    const free = own !== undefined && isFree(own) ? own : held.findIndex((_, row) => isFree(row));
    if (free < 0) return { record, why: "no-room" };
    for (const [column, value] of said) held[free]?.set(column, value);
    used.add(free);
    taken.push(free);
    return { record, row: free, fresh: true };
  });
};
