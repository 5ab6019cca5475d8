import { asFlag, asText } from "../protocol/arguments";
import { setTotals } from "../univer/setTotals";
import type { TableLook, TableModel } from "../univer/TableModel";
import { tableListeners } from "./eventRegistration";
import type { HostContext } from "./HostContext";
import { HostObject, type Members, type Property } from "./HostObject";
import { asName } from "./nameRules";
import { tableNavigations } from "./navigations";
import { TableColumnCollection } from "./TableColumnCollection";
import { TableRowCollection } from "./TableRowCollection";

type Flag = { [K in keyof TableLook]: TableLook[K] extends boolean ? K : never }[keyof TableLook];

const look = (key: Flag): Property<TableObject> => ({
  read: ({ table }) => table.look[key],
  write: ({ table }, shown) => {
    table.sheet.assertEditable();
    table.look[key] = asFlag(shown);
  },
});

export class TableObject extends HostObject {
  static override readonly members: Members<TableObject> = {
    type: "Table",
    identity: { key: "Id", of: (self) => self.table.id },
    scalars: {
      Id: (self) => self.table.id,
      LegacyId: (self) => self.table.id,
      Name: { read: ({ table }) => table.name, write: ({ table }, name) => table.rename(asName(name)) },
      Style: {
        read: ({ table }) => table.look.style,
        write: ({ table }, style) => {
          table.sheet.assertEditable();
          table.look.style = asText(style);
        },
      },
      ShowHeaders: () => true,
      ShowTotals: {
        read: ({ table }) => table.look.showTotals,
        write: ({ table }, shown) => setTotals(table, asFlag(shown)),
      },
      ShowFilterButton: look("showFilterButton"),
      ShowBandedRows: look("showBandedRows"),
      ShowBandedColumns: look("showBandedColumns"),
      HighlightFirstColumn: look("highlightFirstColumn"),
      HighlightLastColumn: look("highlightLastColumn"),
    },
    navigations: {
      Columns: (self) => new TableColumnCollection(self.host, self.table),
      Rows: (self) => new TableRowCollection(self.host, self.table),
      Worksheet: (self) => self.host.make.worksheet(self.table.sheet),
      ...tableNavigations,
    },
    queries: {
      ...tableListeners<TableObject>((self) => self.table.id),
      GetRange: ({ host, table }) => host.make.range(table.sheet, table.area),
      GetHeaderRowRange: ({ host, table }) => host.make.range(table.sheet, table.header),
      GetDataBodyRange: ({ host, table }) => host.make.range(table.sheet, table.body),
      GetTotalRowRange: ({ host, table }) => host.make.range(table.sheet, table.totals),
    },
    commands: {
      ConvertToRange: ({ host, table }) => {
        table.sheet.assertEditable();
        const { sheet, area } = table;
        table.toRange();
        return host.make.range(sheet, area);
      },
      Delete: ({ table }) => {
        table.sheet.assertEditable();
        table.remove();
        return null;
      },
      Resize: async ({ host, table }, range) => {
        table.sheet.assertEditable();
        table.resize((await host.rangeFrom(range, table.sheet)).area);
        return null;
      },
    },
  };

  constructor(
    host: HostContext,
    readonly table: TableModel,
  ) {
    super(host);
  }
}
