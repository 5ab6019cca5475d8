import { cellAddress } from "../formula/area";
import { rowKeyText } from "../../write/match/rowKeyText";
import type { CellValue } from "../../read/grid";
import type { FileRead } from "./file/fileTables";
import { fitted } from "./fitted";
import type { TableThere } from "./planTablesThere";
import type { LostWhy } from "../../../sheets/returned/ReturnedLine";
import type { Origin } from "./Origin";

/** One thing that a file says in a row. */
export interface SaidHere {
  readonly value: CellValue;
  readonly from: Origin;
  /** A formula of the file says it, nobody typed it. */
  readonly calculated: boolean;
  /** Why it could not be typed; undefined when it could. */
  readonly why: LostWhy | undefined;
}

/** A row of a file: which row of the plan's table it is, and what is typed in it. */
export interface FileRecord {
  readonly file: string;
  /** Its key as text; empty where it has none. */
  readonly key: string;
  /** By column; blanks are left out. */
  readonly said: ReadonlyMap<string, SaidHere>;
}

/** The rows of a file that say something, by the plan's tables. */
export const fileRecords = (
  file: string,
  { tables, dayOffset }: FileRead,
  there: ReadonlyMap<string, TableThere>,
): ReadonlyMap<string, readonly FileRecord[]> => {
  const found = new Map<string, FileRecord[]>();
  for (const { tab, table, columns, rows } of tables) {
    const own = there.get(table);
    const keyAt = columns.get(own?.key ?? "");
    if (own === undefined || keyAt === undefined) continue;
    const records = found.get(table) ?? [];
    found.set(table, records);
    for (const { row, cells } of rows) {
      const said = new Map(
        [...own.inputs].flatMap(([key, column]) => {
          const at = columns.get(key);
          const cell = at === undefined ? undefined : cells.get(at);
          const fits = cell && fitted(cell.value, column, dayOffset, own.language);
          if (at === undefined || cell === undefined || fits === undefined) return [];
          const here: SaidHere = {
            value: fits.value,
            from: { file, sheet: tab, cell: cellAddress(row, at) },
            calculated: cell.calculated,
            why: "why" in fits ? fits.why : undefined,
          };
          return [[key, here] as const];
        }),
      );
      const key = cells.get(keyAt)?.value;
      const shifted = typeof key === "number" && isDay(own) ? key + dayOffset : key;
      if (said.size > 0) records.push({ file, key: rowKeyText(shifted ?? null, own.keyKind), said });
    }
  }
  return found;
};

const isDay = ({ keyKind }: TableThere): boolean => keyKind === "date" || keyKind === "month";
