import { mergeWorksheetSnapshotWithDefault, Tools, type IWorksheetData } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import { withoutSheet, withTable } from "../formula/renamed";
import { copyLook } from "../model/copyLook";
import { assertStructureOpen } from "../model/protection";
import { RichError } from "../protocol/RichError";
import { rewriteFormulas, rewritePlacedFormulas } from "./rewriteFormulas";
import type { SheetModel } from "./SheetModel";
import { assertSheetName } from "./SheetTab";
import { newId, startSize, type WorkbookModel } from "./WorkbookModel";

/** A new empty sheet after all others; without a name the next free "Sheet3". */
export function addSheet(workbook: WorkbookModel, wanted?: string): SheetModel {
  const name = wanted ?? freeName(workbook, "Sheet", workbook.sheets().length + 1);
  return insert(workbook, name, workbook.sheets().length, startSize);
}

function insert(
  workbook: WorkbookModel,
  name: string,
  index: number,
  data: Partial<IWorksheetData>,
): SheetModel {
  assertStructureOpen(workbook);
  assertSheetName(name);
  if (workbook.sheetByName(name)) throw new RichError("ItemAlreadyExists");
  const id = newId();
  const sheet = mergeWorksheetSnapshotWithDefault({ ...data, id, name });
  const shown = workbook.activeSheet;
  workbook.run(InsertSheetMutation.id, { unitId: workbook.id, index, sheet });
  // Excel leaves the director where they are; Univer shows the new sheet.
  if (workbook.activeSheet !== shown) shown.tab.activate();
  const added = workbook.sheetById(id);
  if (!added) throw new RichError("GeneralException");
  return added;
}

/** Deletes a sheet with its tables and names; formulas that pointed there become #REF!. */
export function deleteSheet(sheet: SheetModel): void {
  const { workbook } = sheet;
  assertStructureOpen(workbook);
  const others = workbook.sheets().filter((each) => each !== sheet && each.tab.visibility === "Visible");
  const next = others.find((each) => each.tab.position > sheet.tab.position) ?? others.at(-1);
  if (!next || sheet.tab.visibility === "VeryHidden") throw new RichError("InvalidOperation");
  if (workbook.activeSheet === sheet) next.tab.activate();
  for (const table of workbook.tables.on(sheet)) table.remove();
  for (const name of workbook.names.all())
    if (workbook.names.scope(name) === sheet.id) workbook.names.remove(name);
  const { name } = sheet;
  workbook.run(RemoveSheetMutation.id, { ...sheet.target, subUnitName: name });
  rewriteFormulas(workbook, (formula) => withoutSheet(formula, name));
}

/** A copy of a sheet at a place among the tabs, named as Excel names it: "Plan (2)". Tables get names of their own. */
export function copySheet(sheet: SheetModel, index: number): SheetModel {
  const { workbook } = sheet;
  let number = 2;
  while (workbook.sheetByName(`${sheet.name} (${number})`)) number += 1;
  const data = Tools.deepClone(sheet.worksheet.getSnapshot());
  const copy = insert(workbook, `${sheet.name} (${number})`, index, data);
  copy.keepAsIn(sheet);
  copyLook(sheet, copy);
  for (const table of workbook.tables.on(sheet)) {
    const twin = workbook.tables.add(copy, table.held);
    twin.keepAsIn(table);
    rewritePlacedFormulas(workbook, (formula, on) =>
      on === copy ? withTable(formula, table.name, twin.name) : formula,
    );
  }
  return copy;
}

function freeName(workbook: WorkbookModel, stem: string, from: number): string {
  let number = from;
  while (workbook.sheetByName(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
