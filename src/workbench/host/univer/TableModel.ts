import { SetSheetTableMutation, type ITableSetConfig, type TableManager } from "@univerjs/sheets-table";
import { area, fromEdges, type Area } from "./Area";
import type { SheetModel } from "./SheetModel";

type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;

/** One Excel table, over Univer's. */
export class TableModel {
  constructor(
    readonly sheet: SheetModel,
    readonly table: Table,
  ) {}

  get id(): string {
    return this.table.getId();
  }

  get name(): string {
    return this.table.getDisplayName();
  }

  /** All of it: header, body and totals. */
  get area(): Area {
    return fromEdges(this.table.getRange());
  }

  get header(): Area {
    return { ...this.area, rows: 1 };
  }

  get body(): Area {
    const { row, column, rows, columns } = this.area;
    return area(row + 1, column, Math.max(1, rows - 1), columns);
  }

  rename(name: string): void {
    this.configure({ name });
  }

  configure(config: ITableSetConfig): void {
    this.sheet.workbook.run(SetSheetTableMutation.id, { ...this.sheet.target, tableId: this.id, config });
  }
}
