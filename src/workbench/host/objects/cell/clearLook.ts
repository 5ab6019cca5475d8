import { RemoveNoteMutation, SheetsNoteModel } from "@univerjs/sheets-note";
import { setHyperlink } from "../../model/hyperlinks";
import { tell } from "../../model/Notices";
import { sheetExtras } from "../../model/SheetExtras";
import { covers, type Area } from "../../univer/Area";
import type { Cleared } from "../../univer/clear";
import type { SheetModel } from "../../univer/SheetModel";
import { clearConditions } from "../conditional/clearConditions";
import { clearValidation } from "../validation/rules";
import { unmerge } from "./merges";

/** Clears what stands at cells beside their own contents and style, as Excel's Clear commands do. */
export function clearLook(sheet: SheetModel, of: Area, what: Cleared): void {
  if (what === "All" || what === "Formats") {
    clearConditions(sheet, of);
    unmerge(sheet, of);
  }
  if (what === "All") {
    clearValidation(sheet, of);
    clearComments(sheet, of);
    clearNotes(sheet, of);
  }
  if (what !== "Formats" && what !== "Contents" && what !== "ResetContents") setHyperlink(sheet, of, null);
}

function clearNotes(sheet: SheetModel, of: Area): void {
  const { workbook, id: sheetId } = sheet;
  const notes = workbook.get(SheetsNoteModel).getSheetNotes(workbook.id, sheetId)?.values() ?? [];
  for (const { id: noteId, row, col } of [...notes])
    if (covers(of, { row, column: col, rows: 1, columns: 1 }))
      workbook.run(RemoveNoteMutation.id, { unitId: workbook.id, sheetId, noteId });
}

function clearComments(sheet: SheetModel, of: Area): void {
  const extras = sheetExtras(sheet);
  const outside = ({ row, column }: { row: number; column: number }) =>
    !covers(of, { row, column, rows: 1, columns: 1 });
  if (extras.comments.every(outside)) return;
  extras.comments = extras.comments.filter(outside);
  tell(sheet.workbook, "comments");
}
