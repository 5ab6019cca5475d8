import { z } from "zod";
import { asShape, asText, asWhole, given } from "../protocol/arguments";
import { addColumn } from "../univer/tableRows";
import type { TableModel } from "../univer/TableModel";
import type { HostContext } from "./HostContext";
import { collectionQueries, collectionScalars, HostCollection } from "./HostCollection";
import type { Members } from "./HostObject";
import { TableColumnObject } from "./TableColumnObject";

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Values = z.union([z.array(z.array(Cell)), Cell]);

export class TableColumnCollection extends HostCollection<TableColumnObject> {
  static override readonly members: Members<TableColumnCollection> = {
    type: "TableColumnCollection",
    scalars: { ...collectionScalars },
    queries: { ...collectionQueries },
    commands: {
      Add: async (self, index, values, name) => {
        self.table.sheet.assertEditable();
        const at = given(asWhole, index);
        const cells = given((value) => asShape(Values, value), values) ?? [];
        const column = Array.isArray(cells) ? cells : [[cells]];
        const place = at === undefined || at < 0 ? undefined : at;
        const made = await addColumn(self.table, place, column, given(asText, name));
        return self.items()[made] ?? null;
      },
    },
  };

  constructor(
    host: HostContext,
    private readonly table: TableModel,
  ) {
    super(host);
  }

  items(): TableColumnObject[] {
    return this.table.table
      .getTableInfo()
      .columns.map(({ id }) => new TableColumnObject(this.host, this.table, id));
  }

  find(key: string): TableColumnObject | undefined {
    const wanted = key.toLowerCase();
    return this.items().find((column) => column.id === key || column.name.toLowerCase() === wanted);
  }
}
