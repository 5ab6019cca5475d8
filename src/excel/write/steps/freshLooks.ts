import type { BlockLayout, Rect, SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import { styleRuns } from "../../../sheets/blueprint/styleRuns";
import { heightOfLine } from "../../../sheets/blueprint/tallRows";
import { columnLetters } from "../../read/reference";
import type { Step } from "../journal/Step";
import { a1, wholeRows } from "./a1";
import { addChart } from "./addChart";
import { dressAlike } from "./dressAlike";
import { guardCells } from "./guardCells";
import { markRange } from "./markRange";
import { onSheet } from "./onSheet";
import { setPage } from "./setPage";
import { dressSpill } from "./spillSteps";

/** How a fresh sheet looks: styles, widths, what may be typed, panes, print, and last its charts. */
export const freshLooks = (sheet: string, layout: SheetLayout): readonly Step[] => [
  ...dressAlike(sheet, styleRuns(layout)),
  ...layout.blocks.flatMap((block) => guards(sheet, block)),
  onSheet(sheet, "frame", (worksheet) => {
    worksheet.tabColor = layout.tabColor;
    worksheet.showGridlines = false;
    worksheet.freezePanes.freezeRows(layout.freezeRows);
    for (const [column, width] of layout.columnWidths.entries()) {
      const letters = columnLetters(column);
      worksheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
    }
    for (const { row, rows, lines } of layout.tallRows)
      worksheet.getRange(wholeRows(row, rows)).format.rowHeight = lines * heightOfLine;
  }),
  onSheet(sheet, "page", (worksheet) => setPage(worksheet, layout.print)),
  ...layout.blocks.flatMap((block) => (block.block === "chart" ? addChart(sheet, layout, block) : [])),
];

function guards(sheet: string, block: BlockLayout): readonly Step[] {
  switch (block.block) {
    case "form":
      return block.items
        .filter(({ validation, marks }) => validation !== undefined || marks.length > 0)
        .map((item) => {
          const at: Rect = { row: item.value.row, column: item.value.column, rows: 1, columns: 1 };
          return onSheet(sheet, `${item.name} guarded`, (worksheet) =>
            guardCells(worksheet.getRange(a1(at)), a1(at), String(item.label.value), item),
          );
        });
    case "table":
      return block.columns.flatMap((column, index) => {
        if (column.validation === undefined && column.marks.length === 0) return [];
        const at: Rect = { ...block.body.at, column: block.body.at.column + index, columns: 1 };
        const total = block.total && a1({ ...at, row: block.total.at.row, rows: 1 });
        return onSheet(sheet, `${column.header} guarded`, (worksheet) => {
          guardCells(worksheet.getRange(a1(at)), a1({ ...at, rows: 1 }), column.header, column);
          if (total !== undefined) markRange(worksheet.getRange(total), total, column.marks);
        });
      });
    case "engine":
      return block.spills.map((spill) => dressSpill(sheet, spill, spill.at));
    case "lists":
    case "chart":
      return [];
  }
}
