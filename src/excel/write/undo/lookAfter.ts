import { retyped } from "../compare/retyped";
import type { TypedMeanwhile } from "../journal/meanwhile";
import type { Look } from "../journal/send";
import { isFormula } from "../match/isFormula";
import type { Content } from "../seen/WorkbookSeen";
import type { SheetContent } from "./sheetContents";

/** So many cells can be looked at within a request that does something else, with their formulas or without. */
const most = { formulas: 10_000, values: 80_000 };

/**
 * Looks, in the request that begins to take a write back, at the sheets as they stood after it: what somebody typed since is told. Of
 * sheets with many cells only constants are looked at, of those with very many none.
 */
export const lookAfter = (after: readonly SheetContent[]): readonly Look[] => {
  const count = after.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0);
  if (count === 0 || count > most.values) return [];
  return after.map((sheet) => lookAt(sheet, count <= most.formulas));
};

const lookAt =
  (seen: SheetContent, whole: boolean): Look =>
  ({ workbook }) => {
    const { tab, row, column, cells } = seen;
    const [first = []] = cells;
    if (first.length === 0) return () => [];
    const range = workbook.worksheets
      .getItemOrNullObject(tab)
      .getRangeByIndexes(row, column, cells.length, first.length)
      .load(whole ? "formulas,values" : "values");
    return () => typedSince(seen, range, whole);
  };

/** What was typed since; nothing where the sheet is gone. */
const typedSince = (
  { tab, row, column, cells }: SheetContent,
  range: Excel.Range,
  whole: boolean,
): readonly TypedMeanwhile[] => {
  if (range.isNullObject) return [];
  const values = range.values as Content[][];
  const formulas = whole ? (range.formulas as Content[][]) : values;
  return cells.flatMap((line, down) =>
    line.flatMap((before, right): TypedMeanwhile[] => {
      const now = formulas[down]?.[right] ?? "";
      if (now === before || (isFormula(before) && (!whole || isFormula(now)))) return [];
      const content = retyped(now, values[down]?.[right] ?? "");
      return [{ sheet: tab, row: row + down, column: column + right, content }];
    }),
  );
};
