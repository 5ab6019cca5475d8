import {
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { reanchored } from "../../formula/reanchored";
import { withoutArea } from "../../model/withoutArea";
import { fromEdges, intersection, toEdges, type Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import { rulesOn } from "./OpenRule";

/** Takes conditional formats off an area; they stay on the rest of their cells. */
export function clearConditions(sheet: SheetModel, of: Area): void {
  for (const rule of [...rulesOn(sheet)]) {
    const areas = rule.ranges.map(fromEdges);
    if (!areas.some((area) => intersection(area, of))) continue;
    const left = areas.flatMap((area) => withoutArea(area, of));
    const ranges = left.map(toEdges);
    const { cfId } = rule;
    if (ranges.length === 0) sheet.workbook.run(DeleteConditionalRuleMutation.id, { ...sheet.target, cfId });
    else
      sheet.workbook.run(SetConditionalRuleMutation.id, {
        ...sheet.target,
        cfId,
        rule: { ...reanchored(rule, areas, left), ranges },
      });
  }
}
