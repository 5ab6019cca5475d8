import { serialOfIso } from "../../src/planning/calendar/serialOfIso";

export type TypedCell = string | number | boolean;

/** A sheet's cells as Excel would hold them after the director opened a CSV file, with their number formats. */
export interface TypedRows {
  readonly values: TypedCell[][];
  readonly formats: string[][];
}

/** The fields of CSV text, row by row; quoted fields may hold commas, quotes and line ends. */
export const csvRows = (text: string): string[][] => {
  const rows: string[][] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/gy;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const [, written = "", end] = field.exec(text) ?? [];
    row.push(written.startsWith('"') ? written.slice(1, -1).replace(/""/g, '"') : written);
    if (end !== ",") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

const typed = (field: string): { value: TypedCell; format: string } => {
  const serial = serialOfIso(field);
  if (serial !== undefined) return { value: serial, format: "yyyy-mm-dd" };
  const number = /^-?\d+(\.\d+)?$/.test(field);
  return { value: number ? Number(field) : field, format: "General" };
};

/** CSV text as Excel types it: ISO dates become serials shown as dates, numbers numbers; leading zeros are lost, as there. */
export const typedRows = (csv: string): TypedRows => {
  const rows = csvRows(csv);
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => typed(row[at] ?? "")));
  return {
    values: cells.map((row) => row.map(({ value }) => value)),
    formats: cells.map((row) => row.map(({ format }) => format)),
  };
};

/** The longest run of cells under one another with the same format, for each run that is not General. */
const runsOfFormats = (formats: readonly (readonly string[])[]) =>
  (formats[0] ?? []).flatMap((_first, column) => {
    const runs: [number, { row: number; rows: number; format: string }][] = [];
    for (const [row, line] of formats.entries()) {
      const format = line[column] ?? "General";
      const last = runs.at(-1)?.[1];
      if (last?.format === format) last.rows++;
      else runs.push([column, { row, rows: 1, format }]);
    }
    return runs.filter(([, { format }]) => format !== "General");
  });

/** Cells as Excel would type them, with one number format for each column of dates. */
export const withFormats = (
  rows: readonly (readonly (TypedCell | null)[])[],
  columnFormats: Readonly<Record<number, string>> = {},
): TypedRows => {
  const width = Math.max(...rows.map((row) => row.length));
  const line = Array.from({ length: width }, (_, at) => at);
  return {
    values: rows.map((row) => line.map((at) => row[at] ?? "")),
    formats: rows.map(() => line.map((at) => columnFormats[at] ?? "General")),
  };
};

/** Puts cells on a sheet of their own, from `at`; the sheet is made if it is not there. */
export const putRows = async (
  context: Excel.RequestContext,
  name: string,
  { values, formats }: TypedRows,
  at = "A1",
): Promise<void> => {
  const known = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  const sheet = known.isNullObject ? context.workbook.worksheets.add(name) : known;
  const range = sheet.getRange(at).getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
  range.values = values;
  for (const [column, start] of runsOfFormats(formats)) {
    const cells = range.getCell(start.row, column).getResizedRange(start.rows - 1, 0);
    cells.numberFormat = Array.from({ length: start.rows }, () => [start.format]);
  }
  await context.sync();
};
