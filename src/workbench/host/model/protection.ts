import { RichError } from "../protocol/RichError";
import { sheetProtection, type SheetModel } from "../univer/SheetModel";
import type { ProtectionOptions } from "./ProtectionOptions";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** Throws AccessDenied when the sheet is protected and its protection does not allow this. */
export function assertAllowed(sheet: SheetModel, permission: Permission): void {
  const { on, options } = sheet.keep(sheetProtection);
  if (on && options?.[permission] !== true) throw new RichError("AccessDenied");
}

/** Charts, comments and notes are objects to Excel's protection. */
export const assertObjectsEditable = (sheet: SheetModel): void => assertAllowed(sheet, "allowEditObjects");
