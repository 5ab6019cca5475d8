import type { CellValue, Grid } from "../../../src/excel/read/grid";

/** Rows as a grid at A1 of "Data"; `formats` says the number format of a column where it is not General. */
export const gridOf = (
  rows: readonly (readonly (CellValue | null)[])[],
  formats: Readonly<Record<number, string>> = {},
  sheet = "Data",
): Grid => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const line = Array.from({ length: columns }, (_, at) => at);
  return {
    sheet,
    top: 0,
    left: 0,
    rows: rows.length,
    columns,
    values: rows.map((row) => line.map((at) => row[at] ?? "")),
    formats: rows.map(() => line.map((at) => formats[at] ?? "General")),
  };
};
