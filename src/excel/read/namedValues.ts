import { z } from "zod";
import { loneShape } from "./cellShape";
import type { CellValue } from "./grid";

const place = z.object({
  rowIndex: z.int().min(0),
  columnIndex: z.int().min(0),
  values: loneShape,
});

/** A named cell of ours, and what it shows. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What named cells show and where they stand, in one sync; a name that is gone or stands for more than a cell is left out. */
export const namedValues = async (
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, NamedCell>> => {
  const asked = names.map((name) => ({
    name,
    range: context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject(),
  }));
  for (const { range } of asked) range.load("values,rowIndex,columnIndex,worksheet/name");
  await context.sync();
  return new Map(
    asked.flatMap(({ name, range }) => {
      const seen = range.isNullObject ? undefined : place.safeParse(range.toJSON());
      if (seen?.success !== true) return [];
      const { rowIndex: row, columnIndex: column, values } = seen.data;
      return [[name, { sheet: range.worksheet.name, row, column, value: values[0][0] }] as const];
    }),
  );
};
