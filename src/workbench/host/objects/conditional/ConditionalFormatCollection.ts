import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { assertAllowed } from "../../model/protection";
import { asChoice } from "../../protocol/arguments";
import { fromEdges, intersection, toEdges } from "../../univer/Area";
import { newId } from "../../univer/WorkbookModel";
import { collectionQueries, HostCollection } from "../HostCollection";
import type { Members } from "../HostObject";
import type { RangeObject } from "../RangeObject";
import { clearConditions } from "./clearConditions";
import { ConditionalFormatObject } from "./ConditionalFormatObject";
import { newCondition } from "./newCondition";
import { OpenRule, rulesOn } from "./OpenRule";
import { univerRule } from "./univerRule";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** The conditional formats that touch a range, highest priority first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormatObject> {
  static override readonly members: Members<ConditionalFormatCollection> = {
    type: "ConditionalFormatCollection",
    queries: collectionQueries,
    commands: {
      Add: (self, type) => self.add(asChoice(types, type)),
      ClearAll: ({ range }) => {
        assertAllowed(range.sheet, "allowFormatCells");
        clearConditions(range.sheet, range.area);
      },
    },
  };

  constructor(readonly range: RangeObject) {
    super(range.host);
  }

  items(): readonly ConditionalFormatObject[] {
    const { sheet, area } = this.range;
    return rulesOn(sheet)
      .filter(({ ranges }) => ranges.some((each) => intersection(fromEdges(each), area)))
      .map(({ cfId }) => this.of(cfId));
  }

  find(id: string): ConditionalFormatObject | undefined {
    return this.items().find(({ open }) => open.id === id);
  }

  /** As in Excel, a new format has the highest priority. */
  private add(type: (typeof types)[number]): ConditionalFormatObject {
    const { sheet, area } = this.range;
    assertAllowed(sheet, "allowFormatCells");
    sheet.grow(area);
    const excel = newCondition(type);
    const cfId = newId();
    const held = { cfId, ranges: [toEdges(area)], stopIfTrue: false };
    const rule = { ...held, rule: univerRule(excel, area), excel };
    sheet.workbook.run(AddConditionalRuleMutation.id, { ...sheet.target, rule });
    return this.of(cfId);
  }

  private of(id: string): ConditionalFormatObject {
    return new ConditionalFormatObject(new OpenRule(this.host, this.range.sheet, id));
  }
}
