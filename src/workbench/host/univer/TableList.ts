import { AddSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import { RichError } from "../protocol/RichError";
import { intersection, toEdges, type Area } from "./Area";
import type { SheetModel } from "./SheetModel";
import { putHeader } from "./tableHeader";
import { TableModel, type Table } from "./TableModel";
import { newId, type WorkbookModel } from "./WorkbookModel";

/** The workbook's tables, in the order they were made. */
export class TableList {
  private readonly known = new Map<string, TableModel>();

  constructor(private readonly workbook: WorkbookModel) {}

  all(): TableModel[] {
    return this.held().flatMap((table) => this.model(table) ?? []);
  }

  on(sheet: SheetModel): TableModel[] {
    const there = this.held().filter((table) => table.getSubunitId() === sheet.id);
    return there.flatMap((table) => this.model(table) ?? []);
  }

  named(name: string): TableModel | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((table) => table.name.toLowerCase() === wanted);
  }

  /** A new table over these cells, the first row of which is its header. Throws when they belong to another one. */
  add(sheet: SheetModel, cells: Area): TableModel {
    const over = cells.rows === 1 ? { ...cells, rows: 2 } : cells;
    if (this.on(sheet).some((table) => intersection(table.area, over)))
      throw new RichError("InvalidArgument", "A table can't overlap another table.");
    sheet.grow(over);
    const header = putHeader(sheet, over);
    const id = newId();
    const options = { showHeader: true, showFooter: false };
    const params = {
      ...sheet.target,
      tableId: id,
      name: this.freeName(),
      range: toEdges(over),
      header,
      options,
    };
    this.workbook.run(AddSheetTableMutation.id, params);
    const added = this.all().find((table) => table.id === id);
    if (!added) throw new RichError("GeneralException");
    return added;
  }

  private freeName(): string {
    let number = this.all().length + 1;
    while (this.named(`Table${number}`) || this.workbook.names.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  private held(): Table[] {
    // What Univer tells of tables to everybody is made anew, column by column, each time it is asked.
    return [...(this.workbook.get(TableManager)["_tableMap"].get(this.workbook.id)?.values() ?? [])];
  }

  private model(table: Table): TableModel | undefined {
    const sheet = this.workbook.sheetById(table.getSubunitId());
    if (!sheet) return undefined;
    const model = this.known.get(table.getId()) ?? new TableModel(sheet, table);
    model.table = table;
    this.known.set(table.getId(), model);
    return model;
  }
}
