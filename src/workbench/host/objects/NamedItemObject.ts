import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { asFlag, asText } from "../protocol/arguments";
import { fullAddress } from "../univer/address";
import { formulaAnswer, type FormulaAnswer } from "../univer/formulaAnswer";
import { RichError } from "../protocol/RichError";
import type { HostContext } from "./HostContext";
import { asNameFormula } from "./nameRules";
import { HostObject, type Members } from "./HostObject";
import type { RangeObject } from "./RangeObject";

export class NamedItemObject extends HostObject {
  static override readonly members: Members<NamedItemObject> = {
    type: "NamedItem",
    identity: { key: "_Id", of: (self) => self.id },
    scalars: {
      Comment: {
        read: ({ item }) => item.comment ?? "",
        write: (self, text) => self.change({ comment: asText(text) }),
      },
      Formula: {
        read: (self) => self.host.workbook.names.formula(self.item),
        write: (self, formula) =>
          self.change({ formulaOrRefString: asNameFormula(self.host.workbook, asText(formula)) }),
      },
      Name: ({ item }) => item.name,
      Scope: (self) => (self.host.workbook.names.scope(self.item) ? "Worksheet" : "Workbook"),
      Type: async (self) => nameType(await self.answer()),
      Value: async (self) => nameValue(await self.answer()),
      Visible: {
        read: ({ item }) => item.hidden !== true,
        write: (self, visible) => self.change({ hidden: !asFlag(visible) }),
      },
    },
    navigations: {
      Worksheet: (self) => self.scope ?? self.fail(),
      WorksheetOrNullObject: (self) => self.scope,
    },
    queries: {
      GetRange: async (self) => (await self.range()) ?? self.fail(),
      GetRangeOrNullObject: (self) => self.range(),
    },
    commands: {
      Delete: (self) => {
        self.host.workbook.names.remove(self.item);
        return null;
      },
    },
  };

  constructor(
    host: HostContext,
    readonly id: string,
  ) {
    super(host);
  }

  get item(): IDefinedNamesServiceParam {
    const item = this.host.workbook.names.byId(this.id);
    if (!item) throw new RichError("ItemNotFound");
    return item;
  }

  private answer(): Promise<FormulaAnswer> {
    const { workbook } = this.host;
    return formulaAnswer(workbook, workbook.names.formula(this.item), workbook.activeSheet);
  }

  private get scope() {
    const { workbook } = this.host;
    const sheet = workbook.sheetById(workbook.names.scope(this.item) ?? "");
    return sheet ? this.host.make.worksheet(sheet) : null;
  }

  private async range(): Promise<RangeObject | null> {
    const { workbook, make } = this.host;
    const target = await workbook.reference(workbook.names.formula(this.item), workbook.activeSheet);
    return target ? make.range(target.sheet, target.area) : null;
  }

  private change(part: Partial<IDefinedNamesServiceParam>): void {
    this.host.workbook.names.set({ ...this.item, ...part });
  }

  private fail(): never {
    throw new RichError("ItemNotFound");
  }
}

function nameType(answer: FormulaAnswer): string {
  if ("target" in answer) return "Range";
  if (answer.error) return "Error";
  if (answer.array) return "Array";
  const { value } = answer;
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

const nameValue = (answer: FormulaAnswer): unknown =>
  "target" in answer ? fullAddress(answer.target.sheet.name, answer.target.area, true) : answer.value;
