import {
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalModel, ConditionalType } from "../../model/ConditionalModel";
import { assertAllowed } from "../../model/protection";
import { RichError } from "../../protocol/RichError";
import { fromEdges, type Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import type { HostContext } from "../HostContext";
import { excelCondition, type KeptRule } from "./excelCondition";
import { univerRule } from "./univerRule";

/** The sheet's conditional formats by priority, highest first. */
export const rulesOn = ({ workbook, id }: SheetModel): readonly KeptRule[] =>
  workbook.get(ConditionalFormattingRuleModel).getSubunitRules(workbook.id, id) ?? [];

/** A conditional format where it stands; it is looked up anew each time, so that it may change or go in between. */
export class OpenRule {
  constructor(
    readonly host: HostContext,
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}

  get rule(): KeptRule {
    const found = rulesOn(this.sheet).find(({ cfId }) => cfId === this.id);
    if (!found) throw new RichError("ItemNotFound");
    return found;
  }

  get areas(): Area[] {
    return this.rule.ranges.map(fromEdges);
  }

  get model(): ConditionalModel {
    return excelCondition(this.rule);
  }

  /** The condition as one of a kind; Excel refuses to show another kind's part. */
  as<Type extends ConditionalType>(type: Type): Extract<ConditionalModel, { type: Type }> {
    const { model } = this;
    if (model.type !== type) throw new RichError("InvalidOperation");
    return model as Extract<ConditionalModel, { type: Type }>;
  }

  change<Type extends ConditionalType>(
    type: Type,
    edit: (model: Extract<ConditionalModel, { type: Type }>) => void,
  ): void {
    const model = structuredClone(this.as(type));
    edit(model);
    this.replace({ excel: model, rule: univerRule(model, this.first()) });
  }

  replace(part: Partial<KeptRule>): void {
    assertAllowed(this.sheet, "allowFormatCells");
    const rule = { ...this.rule, ...part };
    this.sheet.workbook.run(SetConditionalRuleMutation.id, { ...this.sheet.target, cfId: this.id, rule });
  }

  private first(): Area {
    const [first] = this.areas;
    if (!first) throw new RichError("ItemNotFound");
    return first;
  }
}
