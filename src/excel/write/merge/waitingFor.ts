import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import { tableIn } from "../match/tableIn";
import { rowKeyText } from "../match/rowKeyText";
import type { TableStanding } from "../match/standing";
import type { ParkedItem, ParkedWhy } from "../../../sheets/parked/ParkedItem";

const comesBack: ReadonlySet<ParkedWhy> = new Set(["row-gone", "column-gone", "signed"]);

/** What is parked for one row of a table, found by its key in any language; asked by column key or by the director's header. */
export function waitingFor(
  waiting: readonly ParkedItem[],
  spellings: readonly SheetLayout[],
  table: TableStanding,
  wanted: number,
): {
  readonly under: (column: string) => ParkedItem | undefined;
  readonly headed: (header: string) => ParkedItem | undefined;
} {
  const written = spellings.flatMap((sheet) => tableIn(sheet, table.seen.name) ?? []);
  const keys = written.map(({ rowKeys, columns, rowKeyColumn }) =>
    rowKeyText(rowKeys[wanted] ?? null, columns[rowKeyColumn]?.as),
  );
  const items = waiting.filter(
    ({ why, table: name, row }) => comesBack.has(why) && name === table.seen.name && keys.includes(row),
  );
  return {
    headed: (header) => items.find(({ column }) => column === header),
    under: (key) => {
      const place = table.columns.places.get(key);
      const headers = [
        ...(place === undefined ? [] : [table.seen.headers[place]]),
        ...written.map(({ columns }) => columns.find((column) => column.key === key)?.header),
      ];
      return items.find(({ column }) => headers.includes(column));
    },
  };
}
