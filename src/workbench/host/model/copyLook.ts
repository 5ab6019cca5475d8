import { AddDataValidationMutation } from "@univerjs/data-validation";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
} from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { SheetModel } from "../univer/SheetModel";
import { newId } from "../univer/WorkbookModel";
import { sheetExtras } from "./SheetExtras";

/**
 * Completes a copied sheet whose cells and slots are there: conditional formats, validation and notes of its own, and
 * charts that show the copy's cells where the original's showed the original's.
 */
export function copyLook(from: SheetModel, to: SheetModel): void {
  copyRules(from, to);
  copyNotes(from, to);
  const extras = sheetExtras(to);
  extras.charts = extras.charts.map((chart) => ({ ...pointedTo(chart, from.id, to.id), id: newId() }));
  extras.comments = extras.comments.map((comment) => ({ ...comment, id: newId() }));
}

function copyRules(from: SheetModel, to: SheetModel): void {
  const { workbook } = from;
  const conditions = workbook.get(ConditionalFormattingRuleModel).getSubunitRules(workbook.id, from.id) ?? [];
  // Each added rule goes before those that are there.
  for (const rule of [...conditions].reverse())
    workbook.run(AddConditionalRuleMutation.id, {
      ...to.target,
      rule: { ...structuredClone(rule), cfId: newId() },
    });
  for (const rule of workbook.get(SheetDataValidationModel).getRules(workbook.id, from.id))
    workbook.run(AddDataValidationMutation.id, {
      ...to.target,
      rule: { ...structuredClone(rule), uid: newId() },
    });
}

function copyNotes(from: SheetModel, to: SheetModel): void {
  const { workbook } = from;
  const notes = workbook.get(SheetsNoteModel).getSheetNotes(workbook.id, from.id)?.values() ?? [];
  for (const note of [...notes])
    workbook.run(UpdateNoteMutation.id, {
      unitId: workbook.id,
      sheetId: to.id,
      row: note.row,
      col: note.col,
      note: { ...note, id: newId() },
    });
}

/** The same plain data with every `sheetId` of one sheet changed to another's. */
function pointedTo<T>(value: T, from: string, to: string): T {
  if (Array.isArray(value)) return value.map((part: unknown) => pointedTo(part, from, to)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    key === "sheetId" && part === from ? to : pointedTo(part, from, to),
  ]);
  return Object.fromEntries(entries) as T;
}
