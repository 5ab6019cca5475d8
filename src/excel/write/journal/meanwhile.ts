import { retyped } from "../compare/retyped";
import { isFormula } from "../match/isFormula";
import type { Content } from "../seen/WorkbookSeen";
import type { Look } from "./send";
import type { Cover } from "./Step";

/** What somebody typed into a cell between reading and writing. */
export interface TypedMeanwhile {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** To be typed again. */
  readonly content: Content;
}

/** Looks, in the request that writes, at what it is about to write over. */
export const lookUnder =
  (cover: Cover): Look =>
  (context) => {
    const range = context.workbook.worksheets
      .getItem(cover.sheet)
      .getRangeByIndexes(cover.row, cover.column, cover.rows, cover.columns)
      .load("formulas,values");
    return () => typedUnder(cover, range);
  };

/**
 * What was typed into cells since they were read, at the places they had then. A formula stands for itself however rows that
 * came or went have moved what it speaks of.
 */
const typedUnder = (cover: Cover, range: Excel.Range): readonly TypedMeanwhile[] => {
  const cells = (grid: unknown[][]): readonly Content[] => grid.flat() as Content[];
  const [formulas, values] = [cells(range.formulas), cells(range.values)];
  return cover.before.flatMap((before, at): TypedMeanwhile[] => {
    const now = formulas[at] ?? "";
    if (before === undefined || before.content === now) return [];
    if (isFormula(before.content) && isFormula(now)) return [];
    const content = retyped(now, values[at] ?? "");
    return [{ sheet: cover.sheet, row: before.row, column: before.column, content }];
  });
};
