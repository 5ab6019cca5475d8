import { RichError } from "../protocol/RichError";
import { isEntireColumns, isEntireRows, type Area } from "../univer/Area";
import { sheetProtection, type SheetModel } from "../univer/SheetModel";
import type { WorkbookModel } from "../univer/WorkbookModel";
import type { ProtectionOptions } from "./ProtectionOptions";
import { workbookExtras } from "./WorkbookExtras";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** Throws AccessDenied when the sheet is protected and its protection does not allow this. */
export function assertAllowed(sheet: SheetModel, permission: Permission): void {
  const { on, options } = sheet.keep(sheetProtection);
  if (on && options?.[permission] !== true) throw new RichError("AccessDenied");
}

/** Charts, comments and notes are objects to Excel's protection. */
export const assertObjectsEditable = (sheet: SheetModel): void => assertAllowed(sheet, "allowEditObjects");

/** Throws AccessDenied when the workbook's structure is protected: no sheet comes, goes, moves or changes its name. */
export function assertStructureOpen(workbook: WorkbookModel): void {
  if (workbookExtras(workbook).protection) throw new RichError("AccessDenied");
}

/** Throws AccessDenied when the sheet's protection forbids inserting or deleting these cells. */
export function assertShiftable(sheet: SheetModel, cells: Area, action: "Insert" | "Delete"): void {
  if (isEntireRows(cells)) assertAllowed(sheet, `allow${action}Rows`);
  else if (isEntireColumns(cells)) assertAllowed(sheet, `allow${action}Columns`);
  else sheet.assertEditable(cells);
}
