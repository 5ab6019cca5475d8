import type { Step } from "../journal/Step";
import type { TableLayout } from "../../../sheets/blueprint/sheetLayout";
import type { TableStanding } from "../match/standing";
import { beforeAt } from "../seen/cellSeen";
import type { Looks } from "../seen/seeLooks";
import type { SheetSeen } from "../seen/WorkbookSeen";
import { a1, wholeRows } from "./a1";
import { guardRows } from "./newRows";
import { putLooks } from "./putLooks";

export interface DeletedRow {
  readonly sheet: SheetSeen;
  readonly table: TableStanding;
  readonly layout: TableLayout;
  /** Where the row stood before anything was inserted or deleted, and where it stands when its turn comes. */
  readonly was: number;
  readonly row: number;
  /** The whole table when the row's turn comes. */
  readonly whole: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly looks: Looks;
}

/** A whole row deleted; taken back, it is inserted again and looks as before. `putBack` types its content. */
export const deleteRow = ({ sheet, table, layout, was, row, whole, looks }: DeletedRow): Step => ({
  label: `${sheet.name}: row ${row + 1} deleted`,
  made: "whole",
  changes: sheet.name,
  bytes: 400,
  apply: ({ workbook }) => workbook.worksheets.getItem(sheet.name).getRange(wholeRows(row, 1)).delete("Up"),
  revert: [
    ({ workbook }) => {
      workbook.worksheets.getItem(sheet.name).getRange(wholeRows(row, 1)).insert("Down");
    },
    ({ workbook }) => {
      const on = workbook.worksheets.getItem(sheet.name);
      const line = on.getRange(wholeRows(row, 1));
      workbook.tables.getItem(table.seen.name).resize(a1(whole));
      on.getRangeByIndexes(row, looks.at.column, 1, looks.at.columns).clear("Formats");
      putLooks(on, row, looks, sheet);
      guardRows({ sheet: on, table, layout, row, count: 1 });
      if (looks.height !== undefined) line.format.rowHeight = looks.height;
    },
  ],
  over: {
    sheet: sheet.name,
    row,
    column: looks.at.column,
    rows: 1,
    columns: looks.at.columns,
    before: Array.from({ length: looks.at.columns }, (_, index) =>
      beforeAt(sheet, { row: was, column: looks.at.column + index }),
    ),
  },
});
