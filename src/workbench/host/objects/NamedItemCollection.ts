import { asText, given } from "../protocol/arguments";
import { RichError } from "../protocol/RichError";
import type { SheetModel } from "../univer/SheetModel";
import { fullAddress } from "../univer/address";
import type { HostContext } from "./HostContext";
import { HostCollection } from "./HostCollection";
import type { Members } from "./HostObject";
import { NamedItemObject } from "./NamedItemObject";
import { asName, asNameFormula } from "./nameRules";

/** The names of a workbook, or those of one sheet's scope. */
export class NamedItemCollection extends HostCollection<NamedItemObject> {
  static override readonly members: Members<NamedItemCollection> = {
    type: "NamedItemCollection",
    queries: {
      GetItem: (self, key) => self.item(key),
      GetItemOrNullObject: (self, key) => self.itemOrNull(key),
      GetCount: (self) => self.items().length,
    },
    commands: {
      Add: (self, name, reference, comment) =>
        self.add(asName(name), reference, given(asText, comment) ?? ""),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet?: SheetModel,
  ) {
    super(host);
  }

  items(): NamedItemObject[] {
    const { names } = this.host.workbook;
    return names
      .all()
      .filter((each) => names.scope(each) === this.sheet?.id)
      .map(({ id }) => new NamedItemObject(this.host, id));
  }

  find(key: string): NamedItemObject | undefined {
    const { names } = this.host.workbook;
    const found = names.find(key, this.sheet?.id) ?? names.byId(key);
    return found && new NamedItemObject(this.host, found.id);
  }

  private async add(name: string, reference: unknown, comment: string): Promise<NamedItemObject> {
    const { names, tables } = this.host.workbook;
    if (names.find(name, this.sheet?.id) || tables.named(name)) throw new RichError("ItemAlreadyExists");
    const made = names.add(name, await this.formula(reference), comment, this.sheet?.id);
    return new NamedItemObject(this.host, made.id);
  }

  private async formula(reference: unknown): Promise<string> {
    if (typeof reference === "number" || typeof reference === "boolean")
      return `=${String(reference).toUpperCase()}`;
    if (typeof reference === "string") return asNameFormula(this.host.workbook, reference);
    const { sheet, area } = await this.host.rangeFrom(reference);
    return `=${fullAddress(sheet.name, area, true)}`;
  }
}
