import { asFlag } from "../protocol/arguments";
import { everywhere } from "../protocol/EventHub";
import { addTable } from "../univer/addTable";
import type { SheetModel } from "../univer/SheetModel";
import type { HostContext } from "./HostContext";
import { tableListListeners } from "./eventRegistration";
import { collectionQueries, collectionScalars, HostCollection } from "./HostCollection";
import type { Members } from "./HostObject";
import type { TableObject } from "./TableObject";

/** The tables of a workbook, or of one sheet. */
export class TableCollection extends HostCollection<TableObject> {
  static override readonly members: Members<TableCollection> = {
    type: "TableCollection",
    scalars: { ...collectionScalars },
    queries: {
      ...collectionQueries,
      ...tableListListeners<TableCollection>((self) => self.sheet?.id ?? everywhere),
    },
    commands: {
      Add: async (self, address, hasHeaders) => {
        const { sheet, area } = await self.host.rangeFrom(address, self.sheet);
        sheet.assertEditable(area);
        return self.host.make.table(await addTable(sheet, area, asFlag(hasHeaders)));
      },
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet?: SheetModel,
  ) {
    super(host);
  }

  items(): TableObject[] {
    const { tables } = this.host.workbook;
    return (this.sheet ? tables.on(this.sheet) : tables.all()).map((table) => this.host.make.table(table));
  }

  find(key: string): TableObject | undefined {
    const wanted = key.toLowerCase();
    return this.items().find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
  }
}
