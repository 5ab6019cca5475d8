import {
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalType } from "../../model/ConditionalModel";
import { assertAllowed } from "../../model/protection";
import { asFlag, asWhole } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { RangeAreasObject } from "../areas/RangeAreasObject";
import { HostObject, type Members } from "../HostObject";
import {
  ColorScaleConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
} from "./graphicConditions";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./highlightConditions";
import { rulesOn, type OpenRule } from "./OpenRule";

const parts = {
  CellValue: ["CellValue", CellValueConditionalFormat],
  ColorScale: ["ColorScale", ColorScaleConditionalFormat],
  Custom: ["Custom", CustomConditionalFormat],
  DataBar: ["DataBar", DataBarConditionalFormat],
  IconSet: ["IconSet", IconSetConditionalFormat],
  Preset: ["PresetCriteria", PresetCriteriaConditionalFormat],
  TextComparison: ["ContainsText", TextConditionalFormat],
  TopBottom: ["TopBottom", TopBottomConditionalFormat],
} as const;

type Part = new (open: OpenRule) => HostObject;

function part([type, Kind]: readonly [ConditionalType, Part]): (self: ConditionalFormatObject) => HostObject {
  return ({ open }) => {
    open.as(type);
    return new Kind(open);
  };
}

const partOrNull =
  ([type, Kind]: readonly [ConditionalType, Part]) =>
  ({ open }: ConditionalFormatObject): HostObject | null =>
    open.model.type === type ? new Kind(open) : null;

/** One conditional format of a sheet. */
export class ConditionalFormatObject extends HostObject {
  static override readonly members: Members<ConditionalFormatObject> = {
    type: "ConditionalFormat",
    identity: { key: "Id", of: ({ open }) => open.id },
    scalars: {
      Id: ({ open }) => open.id,
      Priority: { read: (self) => self.priority(), write: (self, place) => self.moveTo(asWhole(place)) },
      StopIfTrue: {
        read: ({ open }) => open.rule.stopIfTrue,
        write: ({ open }, stop) => open.replace({ stopIfTrue: asFlag(stop) }),
      },
      Type: ({ open }) => open.model.type,
    },
    navigations: {
      ...Object.fromEntries(Object.entries(parts).map(([name, kind]) => [name, part(kind)])),
      ...Object.fromEntries(
        Object.entries(parts).map(([name, kind]) => [`${name}OrNullObject`, partOrNull(kind)]),
      ),
    },
    queries: {
      GetRange: (self) => {
        const range = self.range();
        if (!range) throw new RichError("InvalidOperation");
        return range;
      },
      GetRangeOrNullObject: (self) => self.range(),
      GetRanges: ({ host, open }) => new RangeAreasObject(host, open.sheet, open.areas),
    },
    commands: { Delete: (self) => self.delete() },
  };

  constructor(readonly open: OpenRule) {
    super(open.host);
  }

  private range(): HostObject | null {
    const [first, second] = this.open.areas;
    return first && !second ? this.host.make.range(this.open.sheet, first) : null;
  }

  private priority(): number {
    return rulesOn(this.open.sheet).findIndex(({ cfId }) => cfId === this.open.id);
  }

  /** A negative place counts from the back. */
  private moveTo(wanted: number): void {
    const { sheet, id } = this.open;
    assertAllowed(sheet, "allowFormatCells");
    const others = rulesOn(sheet).filter(({ cfId }) => cfId !== id);
    const place = wanted < 0 ? others.length + 1 + wanted : wanted;
    if (place < 0 || place > others.length) throw new RichError("InvalidArgument");
    const next = others[place]?.cfId;
    const end = next ? { id: next, type: "self" } : { id: others.at(-1)?.cfId ?? id, type: "after" };
    if (this.priority() === place) return;
    sheet.workbook.run(MoveConditionalRuleMutation.id, { ...sheet.target, start: { id, type: "self" }, end });
  }

  private delete(): null {
    const { sheet, id } = this.open;
    assertAllowed(sheet, "allowFormatCells");
    sheet.workbook.run(DeleteConditionalRuleMutation.id, { ...sheet.target, cfId: id });
    return null;
  }
}
