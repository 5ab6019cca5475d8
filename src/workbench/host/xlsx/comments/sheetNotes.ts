import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { SheetModel } from "../../univer/SheetModel";
import type { BookNote } from "../read/Book";

/** The notes of a sheet, as the grid keeps them, row by row. */
export function sheetNotes({ workbook, id }: SheetModel): BookNote[] {
  const notes = workbook.get(SheetsNoteModel).getUnitNotes(workbook.id)?.get(id)?.values() ?? [];
  return [...notes]
    .map(({ row, col, note }) => ({ row, column: col, text: note }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
