import { z } from "zod";
import { asCount, asShape, asWhole, given } from "../protocol/arguments";
import { addRows, deleteRows } from "../univer/tableRows";
import type { TableModel } from "../univer/TableModel";
import type { HostContext } from "./HostContext";
import { HostCollection } from "./HostCollection";
import type { Members } from "./HostObject";
import { TableRowObject } from "./TableRowObject";

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Values = z.union([z.array(z.array(Cell)), Cell]);

export class TableRowCollection extends HostCollection<TableRowObject> {
  static override readonly members: Members<TableRowCollection> = {
    type: "TableRowCollection",
    scalars: { Count: (self) => self.table.body.rows },
    queries: {
      GetCount: (self) => self.table.body.rows,
      GetItemAt: (self, index) => self.itemAt(index),
    },
    commands: {
      Add: async (self, index, values) => {
        self.table.sheet.assertEditable();
        const at = given(asWhole, index);
        const rows = self.rows(values);
        const place = await addRows(self.table, at === undefined || at < 0 ? undefined : at, rows);
        return new TableRowObject(self.host, self.table, place);
      },
      DeleteRowsAt: async (self, index, count) => {
        self.table.sheet.assertEditable();
        await deleteRows(self.table, asCount(index), given(asCount, count) ?? 1);
        return null;
      },
    },
  };

  constructor(
    host: HostContext,
    private readonly table: TableModel,
  ) {
    super(host);
  }

  items(): TableRowObject[] {
    return Array.from(
      { length: this.table.body.rows },
      (_, at) => new TableRowObject(this.host, this.table, at),
    );
  }

  find(): undefined {
    return undefined;
  }

  private rows(values: unknown): readonly (readonly unknown[])[] {
    const { columns } = this.table.body;
    const given = asShape(Values, values ?? null);
    if (Array.isArray(given)) return given;
    return [Array.from({ length: columns }, () => given)];
  }
}
