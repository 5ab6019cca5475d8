import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { reanchored } from "../../formula/reanchored";
import type { ValidationModel } from "../../model/ValidationModel";
import { withoutArea } from "../../model/withoutArea";
import { cellCount, fromEdges, intersection, toEdges, type Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import { newId } from "../../univer/WorkbookModel";
import { univerValidation } from "./univerValidation";

export const validationsOn = ({ workbook, id }: SheetModel): readonly ISheetDataValidationRule[] =>
  workbook.get(SheetDataValidationModel).getRules(workbook.id, id);

/** The rules that touch an area, and whether every cell of it has one. */
export function validationsIn(
  sheet: SheetModel,
  of: Area,
): { rules: ISheetDataValidationRule[]; everywhere: boolean } {
  const held = sheet.within(of) ?? of;
  const found = validationsOn(sheet).flatMap((rule) => {
    const shared = rule.ranges.flatMap((range) => intersection(fromEdges(range), held) ?? []);
    return shared.length > 0 ? [{ rule, cells: shared.reduce((sum, each) => sum + cellCount(each), 0) }] : [];
  });
  const covered = found.reduce((sum, { cells }) => sum + cells, 0);
  return { rules: found.map(({ rule }) => rule), everywhere: covered === cellCount(held) };
}

/** Takes validation off an area; it stays on the rest of its cells. */
export function clearValidation(sheet: SheetModel, of: Area): void {
  const { workbook, target } = sheet;
  for (const rule of validationsIn(sheet, of).rules) {
    const { uid: ruleId, ...rest } = rule;
    const areas = rule.ranges.map(fromEdges);
    const left = areas.flatMap((area) => withoutArea(area, of));
    const payload = {
      type: UpdateRuleType.ALL,
      payload: { ...reanchored(rest, areas, left), ranges: left.map(toEdges) },
    };
    if (left.length === 0) workbook.run(RemoveDataValidationMutation.id, { ...target, ruleId });
    else workbook.run(UpdateDataValidationMutation.id, { ...target, ruleId, payload });
  }
}

/** Gives every cell of an area this validation instead of what it had; entire columns as far as the sheet is in use. */
export function setValidation(sheet: SheetModel, of: Area, model: ValidationModel): void {
  sheet.grow(of);
  const held = sheet.within(of) ?? of;
  clearValidation(sheet, held);
  const rule = { ...univerValidation(model), uid: newId(), ranges: [toEdges(held)] };
  sheet.workbook.run(AddDataValidationMutation.id, { ...sheet.target, rule });
}
