import { ObjectMatrix, type ICellData } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import { lastColumn, lastRow, type Area } from "./Area";
import { blankEntry } from "./cellEntry";
import type { SheetModel } from "./SheetModel";

export type Cleared = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

/** Takes contents, formats or both out of cells. */
export function clear(sheet: SheetModel, of: Area, what: Cleared): void {
  const held = sheet.within(of);
  const contents = what === "All" || what === "Contents" || what === "ResetContents";
  const formats = what === "All" || what === "Formats" || what === "ResetContents";
  if (!held || !(contents || formats)) return;
  const cells = new ObjectMatrix<ICellData>();
  const blank = { ...(contents ? blankEntry.data : {}), ...(formats ? { s: null } : {}) };
  for (let row = held.row; row <= lastRow(held); row += 1)
    for (let column = held.column; column <= lastColumn(held); column += 1)
      if (sheet.raw(row, column)) cells.setValue(row, column, { ...blank });
  sheet.putCells(cells, contents ? undefined : SetStyleCommand.id);
}
