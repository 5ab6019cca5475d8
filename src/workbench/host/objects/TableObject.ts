import { asText } from "../protocol/arguments";
import type { TableModel } from "../univer/TableModel";
import type { HostContext } from "./HostContext";
import { HostObject, type Members } from "./HostObject";
import { tableNavigations } from "./navigations";

export class TableObject extends HostObject {
  static override readonly members: Members<TableObject> = {
    type: "Table",
    identity: { key: "Id", of: (self) => self.table.id },
    scalars: {
      Id: (self) => self.table.id,
      Name: { read: (self) => self.table.name, write: (self, name) => self.table.rename(asText(name)) },
    },
    navigations: {
      Worksheet: (self) => self.host.make.worksheet(self.table.sheet),
      ...tableNavigations,
    },
    queries: {
      GetRange: (self) => self.host.make.range(self.table.sheet, self.table.area),
      GetHeaderRowRange: (self) => self.host.make.range(self.table.sheet, self.table.header),
      GetDataBodyRange: (self) => self.host.make.range(self.table.sheet, self.table.body),
    },
  };

  constructor(
    host: HostContext,
    readonly table: TableModel,
  ) {
    super(host);
  }
}
