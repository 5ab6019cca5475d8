import type { Step } from "../journal/Step";
import type { Rect, TableLayout } from "../../../sheets/blueprint/sheetLayout";
import { bytesOf } from "./bytesOf";
import { a1 } from "./a1";

/** A table over the headers and the rows it will have; its rows stay blank until every name and table is there. */
export const addTable = (sheet: string, table: TableLayout): readonly Step[] => {
  const { row, column, columns } = table.header.at;
  const headers = table.header.cells.map((cells) => [...cells]);
  const whole: Rect = { row, column, rows: 1 + table.body.at.rows, columns };
  return [
    {
      label: `${table.key}: headers typed`,
      made: "parts",
      bytes: bytesOf(headers),
      apply: ({ workbook }) => {
        workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, columns).formulas = headers;
      },
    },
    {
      label: `${table.key}: table added`,
      made: "parts",
      bytes: 600,
      apply: ({ workbook }) => {
        const added = workbook.worksheets.getItem(sheet).tables.add(a1(whole), true);
        added.name = table.key;
        added.style = "TableStyleLight1";
        added.showBandedRows = false;
        added.showFilterButton = false;
      },
    },
  ];
};

/** A table that covers the rows inserted for it. */
export const resizeTable = (name: string, now: Rect, then: Rect): Step => ({
  label: `${name}: ${then.rows - 1} rows`,
  made: "whole",
  bytes: 400,
  apply: ({ workbook }) => workbook.tables.getItem(name).resize(a1(then)),
  revert: ({ workbook }) => workbook.tables.getItem(name).resize(a1(now)),
});
