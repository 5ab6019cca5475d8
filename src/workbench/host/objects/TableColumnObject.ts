import { asText } from "../protocol/arguments";
import { RichError } from "../protocol/RichError";
import { withoutColumns } from "../formula/renamed";
import type { Area } from "../univer/Area";
import { changeStructure } from "../univer/changeStructure";
import { enter } from "../univer/enter";
import { rewriteFormulas } from "../univer/rewriteFormulas";
import type { TableModel } from "../univer/TableModel";
import type { HostContext } from "./HostContext";
import { HostObject, type Members } from "./HostObject";
import type { RangeObject } from "./RangeObject";

export class TableColumnObject extends HostObject {
  static override readonly members: Members<TableColumnObject> = {
    type: "TableColumn",
    identity: { key: "Id", of: (self) => self.id },
    scalars: {
      Id: (self) => self.id,
      Index: (self) => self.index,
      Name: {
        read: (self) => self.name,
        write: (self, name) => {
          self.table.sheet.assertEditable();
          enter(self.table.sheet, self.part(self.table.header), () => asText(name));
        },
      },
      Values: {
        read: (self) => self.range(self.table.area).read("Values"),
        write: (self, values) => self.range(self.table.area).write("Values", values),
      },
    },
    queries: {
      GetDataBodyRange: (self) => self.range(self.table.body),
      GetHeaderRowRange: (self) => self.range(self.table.header),
      GetRange: (self) => self.range(self.table.area),
      GetTotalRowRange: (self) => self.range(self.table.totals),
    },
    commands: { Delete: (self) => self.delete() },
  };

  constructor(
    host: HostContext,
    private readonly table: TableModel,
    readonly id: string,
  ) {
    super(host);
  }

  get index(): number {
    const index = this.table.table.getTableInfo().columns.findIndex(({ id }) => id === this.id);
    if (index < 0) throw new RichError("ItemNotFound");
    return index;
  }

  get name(): string {
    return this.table.columns[this.index] ?? "";
  }

  private part(of: Area): Area {
    return { ...of, column: of.column + this.index, columns: 1 };
  }

  private range(of: Area): RangeObject {
    return this.host.make.range(this.table.sheet, this.part(of));
  }

  private async delete(): Promise<null> {
    const { table, name } = this;
    table.sheet.assertEditable();
    if (table.columns.length === 1) throw new RichError("InvalidOperation");
    const cells = this.part(table.area);
    rewriteFormulas(table.sheet.workbook, (formula) => withoutColumns(formula, table.name, [name]));
    await changeStructure(table.sheet, cells, "Left");
    return null;
  }
}
