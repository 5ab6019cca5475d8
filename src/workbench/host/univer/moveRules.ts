import {
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import type { IRange } from "@univerjs/core";
import {
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { shifted } from "../formula/shifted";
import { translated } from "../formula/translated";
import { withFormulas } from "../formula/withFormulas";
import { movedArea } from "../model/movedArea";
import type { SheetChange } from "../model/SheetChange";
import { fromEdges, toEdges, type Area } from "./Area";
import type { SheetModel } from "./SheetModel";

/** Lets conditional formats and validations of the changed sheet follow their cells; those that lost all cells go. */
export function moveRules(sheet: SheetModel, change: SheetChange): void {
  const { workbook, target } = sheet;
  const changedSheet = sheet.name.toLowerCase();
  const shift = (formula: string): string =>
    shifted(formula, change, { changedSheet, ownSheet: changedSheet });
  /** Formulas are written for the first cell; when that cell goes, for the first one that stays. */
  const shiftFrom =
    ([first]: readonly IRange[]) =>
    (formula: string) => {
      const lost = first ? lostBefore(fromEdges(first), change) : 0;
      const rows = change.kind.startsWith("rows");
      return shift(lost > 0 ? translated(formula, rows ? lost : 0, rows ? 0 : lost) : formula);
    };
  for (const rule of [
    ...(workbook.get(ConditionalFormattingRuleModel).getSubunitRules(workbook.id, sheet.id) ?? []),
  ]) {
    const ranges = movedRanges(rule.ranges, change);
    const moved = { ...withFormulas(rule, shiftFrom(rule.ranges)), ranges };
    if (ranges.length === 0) workbook.run(DeleteConditionalRuleMutation.id, { ...target, cfId: rule.cfId });
    else workbook.run(SetConditionalRuleMutation.id, { ...target, cfId: rule.cfId, rule: moved });
  }
  for (const rule of [...workbook.get(SheetDataValidationModel).getRules(workbook.id, sheet.id)]) {
    const { uid: ruleId, ...rest } = rule;
    const ranges = movedRanges(rule.ranges, change);
    const payload = {
      type: UpdateRuleType.ALL,
      payload: { ...withFormulas(rest, shiftFrom(rule.ranges)), ranges },
    };
    if (ranges.length === 0) workbook.run(RemoveDataValidationMutation.id, { ...target, ruleId });
    else workbook.run(UpdateDataValidationMutation.id, { ...target, ruleId, payload });
  }
}

/** How many of an area's first rows (or columns) a removal takes while some of it stays. */
function lostBefore(of: Area, change: SheetChange): number {
  if (!change.kind.endsWith("removed") || !movedArea(of, change)) return 0;
  const start = change.kind.startsWith("rows") ? of.row : of.column;
  return change.at <= start ? Math.max(0, change.at + change.count - start) : 0;
}

const movedRanges = (ranges: readonly IRange[], change: SheetChange): IRange[] =>
  ranges.flatMap((range) => {
    const moved = movedArea(fromEdges(range), change);
    return moved ? [toEdges(moved)] : [];
  });
