import { workbookExtras } from "../../model/WorkbookExtras";
import { sheetProtection, type SheetModel } from "../../univer/SheetModel";
import type { WorkbookModel } from "../../univer/WorkbookModel";
import { element } from "../xml/element";
import { hashOf } from "./keptHash";
import { permissions } from "./permissions";

/** A sheet's `<sheetProtection>`, or nothing when it is open. */
export function sheetProtectionXml(sheet: SheetModel): string {
  const { on, options, password } = sheet.keep(sheetProtection);
  if (!on) return "";
  const forbidden = permissions.flatMap(([name, attribute, unsaid]) => {
    const is = options?.[name] !== true;
    return is === unsaid ? [] : [[attribute, is] as const];
  });
  const mode = options?.["selectionMode"];
  return element("sheetProtection", {
    ...hashOf(password ?? "", "password"),
    sheet: true,
    ...Object.fromEntries(forbidden),
    selectLockedCells: mode === "None" || mode === "Unlocked" ? true : undefined,
    selectUnlockedCells: mode === "None" ? true : undefined,
  });
}

/** The workbook's `<workbookProtection>`, or nothing when its structure is open. */
export function workbookProtectionXml(workbook: WorkbookModel): string {
  const { protection } = workbookExtras(workbook);
  if (!protection) return "";
  return element("workbookProtection", {
    ...hashOf(protection.password ?? "", "workbookPassword"),
    lockStructure: true,
  });
}
