import type { Step } from "../journal/Step";
import type { TableLayout, TallRows } from "../../../sheets/blueprint/sheetLayout";
import { heightOfLine } from "../../../sheets/blueprint/tallRows";
import type { RowInsert } from "../match/rowInserts";
import type { TableStanding } from "../match/standing";
import { numberFormatAt } from "../seen/cellSeen";
import type { SheetSeen } from "../seen/WorkbookSeen";
import { wholeRows } from "./a1";
import { dressRows, guardRows } from "./newRows";
import { resizeTable } from "./tableSteps";

/** Whole rows that come, with nothing in them. */
export const insertBlank = (sheet: string, before: number, count: number): Step => {
  const rows = wholeRows(before, count);
  return {
    label: `${sheet}: rows ${rows} inserted`,
    made: "whole",
    bytes: 400,
    changes: sheet,
    apply: ({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRange(rows).insert("Down");
    },
    revert: ({ workbook }) => workbook.worksheets.getItem(sheet).getRange(rows).delete("Up"),
  };
};

/**
 * Whole rows inserted for a table, dressed like its others; rows are those of the sheet before any insert, so these steps go
 * from the bottom of the sheet to its top.
 */
export function insertRows(
  sheet: SheetSeen,
  table: TableStanding,
  layout: TableLayout,
  tallRows: readonly TallRows[],
  { before, count, like, wanted }: RowInsert,
): readonly Step[] {
  const { seen } = table;
  const atEnd = before === seen.row + 1 + seen.rows && !seen.totalsRow;
  const whole = { row: seen.row, column: seen.column, rows: 1 + seen.rows, columns: seen.headers.length };
  return [
    insertBlank(sheet.name, before, count),
    ...(atEnd ? [resizeTable(seen.name, whole, { ...whole, rows: whole.rows + count })] : []),
    {
      label: `${sheet.name}: rows ${wholeRows(before, count)} dressed`,
      made: "parts",
      bytes: 4000,
      apply: ({ workbook }) => {
        const on = workbook.worksheets.getItem(sheet.name);
        const fresh = { sheet: on, table, layout, row: before, count };
        dressRows(fresh);
        guardRows(fresh);
        for (const [down, each] of wanted.entries()) {
          const at = layout.body.at.row + each;
          const tall = tallRows.find(({ row, rows }) => at >= row && at < row + rows);
          if (tall === undefined) continue;
          on.getRange(wholeRows(before + down, 1)).format.rowHeight = tall.lines * heightOfLine;
        }
        for (const added of table.columns.added) {
          const column = seen.column + added;
          const numberFormat: unknown = numberFormatAt(sheet, like, column);
          (on.getRangeByIndexes(before, column, count, 1) as { numberFormat: unknown }).numberFormat =
            numberFormat;
        }
      },
    },
  ];
}
