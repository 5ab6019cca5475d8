import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Placement } from "../match/placement";
import { spottedCells } from "../match/spottedCells";
import { cellAddress } from "../../read/reference";
import type { SheetSeen, WorkbookSeen } from "../seen/WorkbookSeen";
import { WriteProblem } from "../WriteProblem";

/**
 * Makes sure that a sheet of ours can be changed.
 *
 * @throws WriteProblem `sheet-very-hidden`, `sheet-protected`, `table-filtered` or `cells-merged`, with the sheet and the cell
 */
export function checkSheet(
  sheet: SheetSeen,
  book: WorkbookSeen,
  layout: SheetLayout,
  placed: Placement,
): void {
  checkReachable(sheet, book);
  const filtered = sheet.tables.find((table) => table.filtered);
  if (filtered !== undefined)
    throw new WriteProblem(
      "table-filtered",
      { sheet: sheet.name, cell: cellAddress(filtered.row, filtered.column) },
      filtered.name,
    );
  if (sheet.merged.length === 0) return;
  for (const { spot } of spottedCells(layout)) {
    const at = placed.now(spot);
    const merged = sheet.merged.find(
      ({ row, column, rows, columns }) =>
        at !== undefined &&
        at.row >= row &&
        at.row < row + rows &&
        at.column >= column &&
        at.column < column + columns,
    );
    if (merged !== undefined)
      throw new WriteProblem("cells-merged", {
        sheet: sheet.name,
        cell: cellAddress(merged.row, merged.column),
      });
  }
}

/**
 * Makes sure that the director can see the sheet and Excel lets it be changed.
 *
 * @throws WriteProblem `sheet-very-hidden` or `sheet-protected`
 */
export function checkReachable(sheet: SheetSeen, book: WorkbookSeen): void {
  const { visibility } = book.sheets.find(({ name }) => name === sheet.name) ?? {};
  if (visibility === "VeryHidden") throw new WriteProblem("sheet-very-hidden", { sheet: sheet.name });
  if (sheet.protected) throw new WriteProblem("sheet-protected", { sheet: sheet.name });
}

/**
 * Makes sure that sheets can be added and renamed.
 *
 * @throws WriteProblem `workbook-protected`
 */
export function checkStructure(book: WorkbookSeen): void {
  if (book.structureProtected) throw new WriteProblem("workbook-protected");
}
