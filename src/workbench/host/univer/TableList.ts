import { AddSheetTableMutation, TableManager, type ITableOptions } from "@univerjs/sheets-table";
import { RichError } from "../protocol/RichError";
import { intersection, toEdges, type Area } from "./Area";
import type { SheetModel } from "./SheetModel";
import { TableModel } from "./TableModel";
import { newId, type WorkbookModel } from "./WorkbookModel";

/** The workbook's tables, in the order they were made. */
export class TableList {
  private readonly known = new Map<string, TableModel>();

  constructor(private readonly workbook: WorkbookModel) {}

  all(): TableModel[] {
    const { manager } = this;
    return manager.getTableList(this.workbook.id).flatMap(({ id, subUnitId }) => {
      const sheet = this.workbook.sheetById(subUnitId);
      const table = manager.getTableById(this.workbook.id, id);
      if (!sheet || !table) return [];
      const model = this.known.get(id);
      if (model?.table === table) return [model];
      const made = new TableModel(sheet, table);
      this.known.set(id, made);
      return [made];
    });
  }

  on(sheet: SheetModel): TableModel[] {
    return this.all().filter((table) => table.sheet === sheet);
  }

  named(name: string): TableModel | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((table) => table.name.toLowerCase() === wanted);
  }

  add(sheet: SheetModel, over: Area, hasHeaders: boolean): TableModel {
    if (!hasHeaders)
      throw new RichError("NotImplemented", "Tables without headers are not available in this Excel.");
    if (this.on(sheet).some((table) => intersection(table.area, over)))
      throw new RichError("InvalidArgument", "A table can't overlap another table.");
    const header = headerTexts(sheet, over);
    sheet.enter({ ...over, rows: 1 }, (_, column) => {
      const text = header[column] ?? "";
      return sheet.text(over.row, over.column + column) === text ? null : `'${text}`;
    });
    const tableId = newId();
    const options: ITableOptions = { showHeader: true, showFooter: false };
    const params = { ...sheet.target, tableId, name: this.freeName(), range: toEdges(over), header, options };
    this.workbook.run(AddSheetTableMutation.id, params);
    const added = this.all().find((table) => table.id === tableId);
    if (!added) throw new RichError("GeneralException");
    return added;
  }

  private freeName(): string {
    let number = this.all().length + 1;
    while (this.named(`Table${number}`) || this.workbook.names.find(`Table${number}`)) number += 1;
    return `Table${number}`;
  }

  private get manager(): TableManager {
    return this.workbook.get(TableManager);
  }
}

/** Column names as Excel makes them: the header cells' text, blanks and repetitions told apart by numbers. */
export function headerTexts(sheet: SheetModel, over: Area): string[] {
  const taken = new Set<string>();
  return Array.from({ length: over.columns }, (_, index) => {
    const text = sheet.text(over.row, over.column + index);
    const base = text === "" ? "Column" : text;
    let name = text === "" ? `Column${index + 1}` : text;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
