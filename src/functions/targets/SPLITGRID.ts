import { splitGrid } from "../../planning/targets/splitGrid";
import { gridIn } from "../arguments/gridIn";
import { numbersUpToLastIn } from "../arguments/listOf";
import { numberOrBlankIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Fills a grid, such as regions by months, so that its rows and its columns both add up to their totals exactly, in the proportions of a pattern.
 *
 * @customfunction SPLITGRID SPLITGRID
 * @helpurl https://localhost:3000/functions/splitgrid.html
 * @requiresParameterAddresses
 * @param rowTotals - A row or column with the total of each row of the grid; all 0 or more, or all 0 or less. Empty cells at the end are passed over.
 * @param columnTotals - A row or column with the total of each column; together as much as the row totals.
 * @param [pattern] - A grid of weights on any scale, such as last year's sales; empty or 0 keeps a cell empty. Left out, every cell weighs the same.
 * @param [locks] - A grid with the amounts cells keep, empty where a cell is free. Where empty cells count as 0, write IF(locks="","",locks).
 * @param [unit] - The smallest amount a cell is cut to: 0.01, 1, 1000. Left out, the coarsest of 1, 0.1 … 0.000001 that fits totals and locks.
 * @returns A row for each row total, a column for each column total; each free cell within one unit of its proportional fit.
 * @rule Proportional fitting brings the pattern to both sets of totals; controlled rounding then cuts it to whole units, each free cell within one unit of its fit. (B11)
 * @edge Row and column totals that differ are #VALUE!, as are locks and zeros that leave no way to meet them all.
 * @edge Totals that are all 0 or less mirror positive ones.
 * @example =SPLITGRID({60;40},{50,50}) // {30,30;20,20}
 * @example =SPLITGRID({60;40},{50,50},{2,1;1,2}) // {38,22;12,28}
 * @example =SPLITGRID({60;40},{50,50},,{10,"";"",""}) // {10,50;40,0}
 */
export function SPLITGRID(
  rowTotals: unknown[][],
  columnTotals: unknown[][],
  pattern?: unknown[][],
  locks?: unknown[][],
  unit?: unknown,
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ rowTotals, columnTotals, pattern, locks, unit }, invocation);
  return toCell(places, () => {
    const rows = numbersUpToLastIn(rowTotals, "rowTotals");
    const columns = numbersUpToLastIn(columnTotals, "columnTotals");
    return splitGrid(rows, columns, {
      pattern: gridIn(pattern, "pattern", rows.length)?.map((cells) => cells.map((weight) => weight ?? 0)),
      locks: gridIn(locks, "locks", rows.length),
      unit: numberOrBlankIn(unit, "unit"),
    });
  });
}
