import type { Step } from "../journal/Step";
import type { TableLayout } from "../../../sheets/blueprint/sheetLayout";
import type { TableStanding } from "../match/standing";
import { beforeAt, numberFormatAt } from "../seen/cellSeen";
import type { RowLooks } from "../seen/seeLooks";
import type { SheetSeen } from "../seen/WorkbookSeen";
import { a1, wholeRows } from "./a1";
import { guardRows } from "./newRows";

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
  readonly looks: RowLooks;
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
      const cells = on.getRangeByIndexes(row, looks.at.column, 1, looks.at.columns);
      cells.clear("Formats");
      cells.setCellProperties(looks.cells.map((line) => line.map(settable)));
      cells.numberFormat = [
        Array.from({ length: looks.at.columns }, (_, index) =>
          numberFormatAt(sheet, was, looks.at.column + index),
        ),
      ];
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

/** A cell without fill says so by its pattern; its colour reads as white. */
function settable({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format;
  const filled = fill?.pattern !== undefined && fill.pattern !== null && fill.pattern !== "None";
  return { format: filled && fill.color !== undefined ? { ...rest, fill: { color: fill.color } } : rest };
}
