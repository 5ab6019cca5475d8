import { sheetExtras } from "../../model/SheetExtras";
import type { SheetModel } from "../../univer/SheetModel";
import type { WorkbookModel } from "../../univer/WorkbookModel";
import { printArea, printTitles, readPrintName } from "../page/printNames";
import type { Book } from "../read/Book";

/** Defines a book's names. Those that Excel keeps for itself say how a sheet is printed, or belong to its filter. */
export function loadNames(workbook: WorkbookModel, book: Book, sheets: readonly SheetModel[]): void {
  for (const { name, formula, comment, hidden, sheet } of book.names) {
    const on = sheet === undefined ? undefined : sheets[sheet];
    if (name === printArea || name === printTitles) {
      if (on) Object.assign(sheetExtras(on).pageLayout, readPrintName(name, formula));
    } else if (!name.startsWith("_xlnm.")) {
      const made = workbook.names.add(name, formula, comment, on?.id);
      if (hidden) workbook.names.set({ ...made, hidden });
    }
  }
}
