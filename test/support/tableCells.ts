import type { ExcelSession } from "./excel";

const letters = (column: number): string =>
  column < 0 ? "" : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** A table's cells by header and body row, counted from 0; row -1 is the header. */
export async function tableCells({ run }: ExcelSession, name: string) {
  return run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load("formulas,values,rowIndex,columnIndex");
    await context.sync();
    const headers = (range.values[0] ?? []).map(String);
    const column = (header: string): number => {
      const found = headers.indexOf(header);
      if (found < 0) throw new Error(`${name} has no column ${header}: ${headers.join(", ")}`);
      return found;
    };
    return {
      headers,
      rows: range.values.length - 1,
      at: (header: string, row: number) =>
        `${letters(range.columnIndex + column(header))}${range.rowIndex + row + 2}`,
      value: (header: string, row: number): unknown => range.values[row + 1]?.[column(header)],
      formula: (header: string, row: number): unknown => range.formulas[row + 1]?.[column(header)],
      column: (header: string): readonly unknown[] => range.values.slice(1).map((row) => row[column(header)]),
    };
  });
}
