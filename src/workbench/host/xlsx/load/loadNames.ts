import type { SheetModel } from "../../univer/SheetModel";
import type { WorkbookModel } from "../../univer/WorkbookModel";
import type { Book } from "../read/Book";

/** Defines a book's names. Those that Excel keeps for itself belong to other parts of the model. */
export function loadNames(workbook: WorkbookModel, book: Book, sheets: readonly SheetModel[]): void {
  for (const { name, formula, comment, hidden, sheet } of book.names) {
    if (name.startsWith("_xlnm.")) continue;
    const made = workbook.names.add(
      name,
      formula,
      comment,
      sheet === undefined ? undefined : sheets[sheet]?.id,
    );
    if (hidden) workbook.names.set({ ...made, hidden });
  }
}
