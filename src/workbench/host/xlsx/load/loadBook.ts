import { SetWorksheetNameMutation, RemoveSheetMutation } from "@univerjs/sheets";
import { tell } from "../../model/Notices";
import { workbookExtras } from "../../model/WorkbookExtras";
import type { WorkbookModel } from "../../univer/WorkbookModel";
import { passwordFor } from "../protection/keptHash";
import type { Book } from "../read/Book";
import { loadNames } from "./loadNames";
import { loadParts } from "./loadParts";
import { loadSheet } from "./loadSheet";

/** Puts a book's sheets, tables and names in place of what the workbook has, and calculates it. */
export async function loadBook(workbook: WorkbookModel, book: Book): Promise<void> {
  const old = workbook.sheets();
  for (const table of workbook.tables.all()) table.remove();
  for (const name of workbook.names.all()) workbook.names.remove(name);
  for (const [index, sheet] of old.entries())
    workbook.run(SetWorksheetNameMutation.id, { ...sheet.target, name: `(${index})` });
  const styleIds = book.styles.map((style) => workbook.workbook.getStyles().setValue(style) ?? null);
  const sheets = book.sheets.map((sheet, index) => loadSheet(workbook, sheet, old.length + index, styleIds));
  for (const [index, part] of book.sheets.entries()) {
    const sheet = sheets[index];
    if (sheet) loadParts(sheet, part);
  }
  loadNames(workbook, book, sheets);
  const visible = book.sheets.flatMap(({ visibility }, index) => (visibility === "Visible" ? [index] : []));
  const front = sheets[visible.includes(book.active) ? book.active : (visible[0] ?? 0)];
  front?.tab.activate();
  for (const sheet of old) workbook.run(RemoveSheetMutation.id, { ...sheet.target, subUnitName: sheet.name });
  for (const [index, sheet] of sheets.entries()) {
    const visibility = book.sheets[index]?.visibility ?? "Visible";
    if (sheet !== front && visibility !== "Visible") sheet.tab.visibility = visibility;
  }
  const { extras, protection } = book;
  const kept = Object.assign(workbookExtras(workbook), structuredClone(extras));
  if (protection) kept.protection = { password: passwordFor(protection.hash) };
  else delete kept.protection;
  workbook.calculation.mode = book.manualCalculation ? "Manual" : "Automatic";
  await workbook.calculation.calculate(true);
  for (const notice of ["charts", "comments", "hyperlinks", "pageLayout", "properties"] as const)
    tell(workbook, notice);
}
