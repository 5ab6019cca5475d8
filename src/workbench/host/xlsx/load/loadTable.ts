import { AddSheetTableMutation } from "@univerjs/sheets-table";
import { toEdges } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import { putHeader } from "../../univer/tableHeader";
import { newId } from "../../univer/WorkbookModel";
import type { BookTable } from "../read/Book";

/** Makes a book's table under its own name at once: renaming one would rewrite formulas that mean another. */
export function loadTable(sheet: SheetModel | undefined, { name, area, look }: BookTable): void {
  if (!sheet) return;
  const held = look.showTotals ? { ...area, rows: area.rows - 1 } : area;
  sheet.grow(area);
  const header = putHeader(sheet, held);
  const options = { showHeader: true, showFooter: false };
  const params = { ...sheet.target, tableId: newId(), name, range: toEdges(held), header, options };
  sheet.workbook.run(AddSheetTableMutation.id, params);
  Object.assign(sheet.workbook.tables.named(name)?.look ?? {}, look);
}
