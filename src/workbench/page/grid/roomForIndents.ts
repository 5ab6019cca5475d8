import { SpreadsheetSkeleton } from "@univerjs/engine-render";

/** Univer cuts text that runs over blank cells by as much as it is indented: it measures the text without its indent. */
const measured = SpreadsheetSkeleton.prototype.getOverflowPosition;

SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, align, row, column, columns) {
  const { l = 0, r = 0 } = this.worksheet.getComposedCellStyle(row, column).pd ?? {};
  const indented = { ...size, width: size.width + (l ?? 0) + (r ?? 0) };
  return measured.call(this, indented, align, row, column, columns);
};
