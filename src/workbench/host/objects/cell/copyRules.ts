import {
  AddConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { reanchored } from "../../formula/reanchored";
import { fromEdges, intersection, toEdges, type Area } from "../../univer/Area";
import type { CopyKind } from "../../univer/copyCells";
import type { SheetModel } from "../../univer/SheetModel";
import { newId } from "../../univer/WorkbookModel";
import { clearConditions } from "../conditional/clearConditions";
import { rulesOn } from "../conditional/OpenRule";
import { clearValidation, validationsOn } from "../validation/rules";

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Where the parts of a source area stand in each repetition of it over the target. */
function copies(parts: readonly Area[], source: Area, target: Area): Area[] {
  const places: Area[] = [];
  for (let down = 0; down + source.rows <= target.rows; down += source.rows)
    for (let right = 0; right + source.columns <= target.columns; right += source.columns)
      for (const part of parts)
        places.push({
          ...part,
          row: target.row + down + part.row - source.row,
          column: target.column + right + part.column - source.column,
        });
  return places;
}

/** Copies conditional formats (and with all else, validation) along with cells, as Excel's paste does. */
export function copyRules(from: Place, to: Place, kind: CopyKind): void {
  if (kind !== "All" && kind !== "Formats") return;
  copyConditions(from, to);
  if (kind === "All") copyValidations(from, to);
}

const partsIn = (areas: readonly Area[], source: Area): Area[] =>
  areas.flatMap((area) => intersection(area, source) ?? []);

function copyConditions(from: Place, to: Place): void {
  const { workbook } = from.sheet;
  const found = rulesOn(from.sheet).map((rule) => ({
    cfId: rule.cfId,
    areas: rule.ranges.map(fromEdges),
    rule: structuredClone(rule),
    parts: partsIn(rule.ranges.map(fromEdges), from.area),
  }));
  clearConditions(to.sheet, to.area);
  for (const { cfId, areas, rule, parts } of found.reverse()) {
    const places = copies(parts, from.area, to.area);
    if (places.length === 0) continue;
    const still = to.sheet === from.sheet ? rulesOn(to.sheet).find((each) => each.cfId === cfId) : undefined;
    const target = to.sheet.target;
    if (still) {
      const ranges = [...still.ranges, ...places.map(toEdges)];
      workbook.run(SetConditionalRuleMutation.id, { ...target, cfId, rule: { ...still, ranges } });
    } else {
      const copy = { ...reanchored(rule, areas, places), cfId: newId(), ranges: places.map(toEdges) };
      workbook.run(AddConditionalRuleMutation.id, { ...target, rule: copy });
    }
  }
}

function copyValidations(from: Place, to: Place): void {
  const found = validationsOn(from.sheet).map((rule) => ({
    rule: structuredClone(rule),
    areas: rule.ranges.map(fromEdges),
    parts: partsIn(rule.ranges.map(fromEdges), from.area),
  }));
  clearValidation(to.sheet, to.area);
  for (const { rule, areas, parts } of found) {
    const places = copies(parts, from.area, to.area);
    if (places.length === 0) continue;
    const copy = { ...reanchored(rule, areas, places), uid: newId(), ranges: places.map(toEdges) };
    to.sheet.workbook.run(AddDataValidationMutation.id, { ...to.sheet.target, rule: copy });
  }
}
