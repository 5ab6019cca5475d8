import type { Step } from "../journal/Step";
import type { FormatWrite } from "../merge/CellWrite";
import { bytesOf } from "./bytesOf";
import { runsOf } from "./runsOf";

/** Number formats that follow the plan's unit and language. */
export const setFormats = (sheet: string, formats: readonly FormatWrite[]): readonly Step[] =>
  runsOf(formats).map(({ row, column, cells }) => {
    const set = (pick: (cell: FormatWrite) => string) => (context: Excel.RequestContext) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, cells.length, 1);
      range.numberFormat = cells.map((cell) => [pick(cell)]);
    };
    return {
      label: `${sheet}: ${cells.length} number formats`,
      made: "parts",
      bytes: bytesOf(cells),
      apply: set(({ numberFormat }) => numberFormat),
      revert: set(({ was }) => was),
    };
  });
