import { serialOf } from "../../../../planning/calendar/serialOf";
import type { CellValue } from "../../../read/grid";
import { cellAddress } from "../../formula/area";
import type { LooseTable } from "../file/LooseTable";
import type { Origin } from "../Origin";

import type { MatchedColumns } from "./matchedColumns";
import type { OwnColumn } from "./OwnTable";

/** A list of a file that is one of the director's, or one that files share. */
export interface MatchedTable {
  readonly file: string;
  /** Days of this file count from so much later. */
  readonly dayOffset: number;
  readonly table: LooseTable;
  readonly match: MatchedColumns;
}

/** A row of a file, by the director's columns. */
export interface FileRowSaid {
  readonly values: readonly CellValue[];
  readonly calculated: readonly boolean[];
  /** Where each of them stands. */
  readonly from: (column: number) => Origin;
  /** Where its first cell stands. */
  readonly first: Origin;
}

/** The rows of a file's list, in the director's columns. */
export const fileRows = (
  columns: readonly OwnColumn[],
  { file, dayOffset, table, match }: MatchedTable,
): readonly FileRowSaid[] =>
  table.rows.map(({ row, values, calculated }) => {
    const at = (place: number): Origin => ({
      file,
      sheet: table.tab,
      cell: cellAddress(row, table.columns[place] ?? 1),
    });
    return {
      values: columns.map(({ isDay }, column) => {
        const value = values[match.at[column] ?? -1] ?? "";
        return isDay ? dayOf(value, dayOffset) : typeof value === "string" ? value.trim() : value;
      }),
      calculated: columns.map((_, column) => calculated[match.at[column] ?? -1] ?? false),
      from: (column) => at(match.at[column] ?? 0),
      first: at(values.findIndex((value) => value !== "")),
    };
  });

const written = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A day as Excel counts it, also where it is written out: 2018-01-05. */
const dayOf = (value: CellValue, dayOffset: number): CellValue => {
  if (typeof value === "number") return value + dayOffset;
  const text = String(value).trim();
  const [, year, month, day] = written.exec(text) ?? [];
  return year === undefined ? text : serialOf(Number(year), Number(month), Number(day));
};
