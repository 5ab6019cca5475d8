import { mostAtOnce, usedCells } from "../../read/usedCells";
import { seeWorkbook } from "../seen/seeWorkbook";
import type { Content } from "../seen/WorkbookSeen";

/** What stands on a sheet above its engine, whose answers change by themselves. */
export interface SheetContent {
  readonly tab: string;
  /** The sheet's cell that `cells` begins with, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

/**
 * What stands on these sheets, in two syncs, or more for more than one answer takes; a sheet that is gone is left out.
 *
 * @param spills - the names over engine answers
 */
export async function sheetContents(
  context: Excel.RequestContext,
  tabs: readonly string[],
  spills: ReadonlySet<string>,
): Promise<readonly SheetContent[]> {
  const ranges = tabs.map((tab) =>
    context.workbook.worksheets
      .getItemOrNullObject(tab)
      .getUsedRangeOrNullObject()
      .load("rowCount,columnCount"),
  );
  const book = await seeWorkbook(context);
  const there = tabs.filter((tab) => book.sheets.some(({ name }) => name === tab));
  const cells = ranges.reduce(
    (sum, range) => sum + (range.isNullObject ? 0 : range.rowCount * range.columnCount),
    0,
  );
  const { used } = await usedCells(context, there, ["formulas"], () => undefined, {
    large: cells > mostAtOnce,
  });
  return used.map(({ sheet: tab, top, left, formulas }) => {
    const engine = Math.min(
      ...book.names.flatMap(({ name, stands }) =>
        spills.has(name) && stands?.sheet === tab ? [stands.at.row] : [],
      ),
    );
    return { tab, row: top, column: left, cells: formulas.slice(0, Math.max(0, engine - top)) };
  });
}
