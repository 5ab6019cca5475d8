import { AddDataValidationMutation } from "@univerjs/data-validation";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { SetSheetsFilterRangeMutation } from "@univerjs/sheets-filter";
import { UpdateNoteMutation } from "@univerjs/sheets-note";
import { sheetExtras } from "../../model/SheetExtras";
import { univerRule } from "../../objects/conditional/univerRule";
import { univerValidation } from "../../objects/validation/univerValidation";
import { toEdges } from "../../univer/Area";
import { sheetProtection, type SheetModel } from "../../univer/SheetModel";
import { newId } from "../../univer/WorkbookModel";
import { passwordFor } from "../protection/keptHash";
import type { BookCondition, BookNote, BookSheet, BookValidation } from "../read/Book";
import { loadTable } from "./loadTable";

/** All that stands on a sheet besides its cells. */
export function loadParts(sheet: SheetModel, book: BookSheet): void {
  for (const table of book.tables) loadTable(sheet, table);
  // Each new conditional format comes before those that are there.
  for (const condition of [...book.conditions].reverse()) loadCondition(sheet, condition);
  for (const validation of book.validations) loadValidation(sheet, validation);
  for (const note of book.notes) loadNote(sheet, note);
  if (book.filter)
    sheet.workbook.run(SetSheetsFilterRangeMutation.id, { ...sheet.target, range: toEdges(book.filter) });
  Object.assign(sheetExtras(sheet), structuredClone(book.extras));
  if (!book.protection) return;
  const { options = {}, hash } = book.protection;
  Object.assign(sheet.keep(sheetProtection), { on: true, options, password: passwordFor(hash) });
}

function loadCondition(sheet: SheetModel, { areas, model, stopIfTrue }: BookCondition): void {
  const [first] = areas;
  if (!first) return;
  const ranges = areas.map(toEdges);
  const rule = { cfId: newId(), ranges, stopIfTrue, rule: univerRule(model, first), excel: model };
  sheet.workbook.run(AddConditionalRuleMutation.id, { ...sheet.target, rule });
}

function loadValidation(sheet: SheetModel, { areas, model }: BookValidation): void {
  const ranges = areas.map((area) => toEdges(sheet.within(area) ?? area));
  const rule = { ...univerValidation(model), uid: newId(), ranges };
  sheet.workbook.run(AddDataValidationMutation.id, { ...sheet.target, rule });
}

function loadNote(sheet: SheetModel, { row, column, text }: BookNote): void {
  const note = { id: newId(), row, col: column, width: 160, height: 72, note: text };
  const { unitId, subUnitId: sheetId } = sheet.target;
  sheet.workbook.run(UpdateNoteMutation.id, { unitId, sheetId, row, col: column, note });
}
