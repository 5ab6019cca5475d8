import { BooleanNumber } from "@univerjs/core";
import { rowHeight } from "../../model/cellGeometry";
import type { SheetModel } from "../../univer/SheetModel";
import { lineHeight } from "./textSize";
import { setHeight } from "./tracks";

/** Rows whose height nobody set grow with the font, as Excel's do. Sizes in points, by row. */
export function growRows(sheet: SheetModel, sizes: ReadonlyMap<number, number>): void {
  for (const [row, size] of sizes) {
    const height = lineHeight({ size, bold: false });
    const setByHand = sheet.worksheet.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE;
    if (!setByHand && rowHeight(sheet, row) < height)
      setHeight(sheet, { row, column: 0, rows: 1, columns: 1 }, height, true);
  }
}
