import { RichError } from "../protocol/RichError";
import { area, type Area } from "../univer/Area";
import { deleteRows } from "../univer/tableRows";
import type { TableModel } from "../univer/TableModel";
import type { HostContext } from "./HostContext";
import { HostObject, type Members } from "./HostObject";

export class TableRowObject extends HostObject {
  static override readonly members: Members<TableRowObject> = {
    type: "TableRow",
    scalars: {
      Index: (self) => self.at,
      Values: {
        read: (self) => self.range().read("Values"),
        write: (self, values) => self.range().write("Values", values),
      },
    },
    queries: { GetRange: (self) => self.range() },
    commands: {
      Delete: async (self) => {
        self.table.sheet.assertEditable();
        await deleteRows(self.table, self.at, 1);
        return null;
      },
    },
  };

  constructor(
    host: HostContext,
    private readonly table: TableModel,
    private readonly at: number,
  ) {
    super(host);
  }

  private range() {
    return this.host.make.range(this.table.sheet, this.cells());
  }

  private cells(): Area {
    const { row, column, rows, columns } = this.table.body;
    if (this.at >= rows) throw new RichError("ItemNotFound");
    return area(row + this.at, column, 1, columns);
  }
}
