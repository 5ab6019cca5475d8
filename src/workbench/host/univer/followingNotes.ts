import { RemoveNoteMutation, SheetsNoteModel, UpdateNotePositionMutation } from "@univerjs/sheets-note";
import { movedArea } from "../model/movedArea";
import type { SheetChange } from "../model/SheetChange";
import type { SheetModel } from "./SheetModel";

/**
 * Looks where a sheet's notes stand before its cells move, and answers what puts each where its cell went. Univer's own
 * watchers move some of them too, but keep those of deleted cells and overlook cells that shift without their whole row.
 */
export function followingNotes(sheet: SheetModel, change: SheetChange): () => void {
  const { workbook, id: sheetId } = sheet;
  const model = workbook.get(SheetsNoteModel);
  const before = [...(model.getSheetNotes(workbook.id, sheetId)?.values() ?? [])].map(({ id, row, col }) => ({
    noteId: id,
    moved: movedArea({ row, column: col, rows: 1, columns: 1 }, change),
  }));
  return () => {
    const place = { unitId: workbook.id, sheetId };
    for (const { noteId, moved } of before)
      if (!moved) workbook.run(RemoveNoteMutation.id, { ...place, noteId });
    for (const { noteId, moved } of before) {
      const now = moved && model.getNote(workbook.id, sheetId, { noteId });
      if (!now || (now.row === moved.row && now.col === moved.column)) continue;
      const newPosition = { row: moved.row, col: moved.column };
      workbook.run(UpdateNotePositionMutation.id, { ...place, noteId, newPosition });
    }
  };
}
