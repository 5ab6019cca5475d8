import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { DeleteSheetTableMutation, SetSheetTableMutation, type TableManager } from "@univerjs/sheets-table";
import { plainReferences } from "../formula/plainReferences";
import { withColumn, withoutColumns, withTable } from "../formula/renamed";
import { RichError } from "../protocol/RichError";
import { area, fromEdges, intersection, toEdges, type Area } from "./Area";
import { clear } from "./clear";
import { rewriteFormulas, rewritePlacedFormulas } from "./rewriteFormulas";
import type { SheetModel } from "./SheetModel";
import { putHeader } from "./tableHeader";

export type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;

/** What Excel keeps of a table's looks; all of it is plain. */
export interface TableLook {
  style: string;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** One Excel table, over Univer's. Univer's range is header and body; a totals row lies below it. */
export class TableModel {
  readonly look: TableLook = {
    style: "TableStyleMedium2",
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };

  constructor(
    readonly sheet: SheetModel,
    public table: Table,
  ) {}

  keepAsIn(other: TableModel): void {
    Object.assign(this.look, other.look);
  }

  get id(): string {
    return this.table.getId();
  }

  get name(): string {
    return this.table.getDisplayName();
  }

  get columns(): string[] {
    return this.table.getTableInfo().columns.map((column) => column.displayName);
  }

  /** All of it: header, body and totals. */
  get area(): Area {
    const held = this.held;
    return this.look.showTotals ? { ...held, rows: held.rows + 1 } : held;
  }

  get header(): Area {
    return { ...this.held, rows: 1 };
  }

  get body(): Area {
    const { row, column, rows, columns } = this.held;
    return area(row + 1, column, Math.max(1, rows - 1), columns);
  }

  get totals(): Area {
    if (!this.look.showTotals) throw new RichError("ItemNotFound");
    const { row, column, rows, columns } = this.held;
    return area(row + rows, column, 1, columns);
  }

  rename(name: string): void {
    const { workbook } = this.sheet;
    const before = this.name;
    if (name === before) return;
    const other = workbook.tables.named(name);
    if ((other && other !== this) || workbook.names.find(name)) throw new RichError("InvalidArgument");
    this.configure({ name });
    rewriteFormulas(workbook, (formula) => withTable(formula, before, name));
    this.tellEngine();
  }

  /** Gives the table other cells: the header stays in its row, and something of it must stay. */
  resize(to: Area): void {
    const totals = this.look.showTotals ? 1 : 0;
    if (to.row !== this.area.row || to.rows < 2 + totals || !intersection(to, this.area))
      throw new RichError("InvalidArgument");
    const others = this.sheet.workbook.tables.on(this.sheet).filter((each) => each !== this);
    if (others.some((other) => intersection(other.area, to))) throw new RichError("InvalidArgument");
    const lost = this.columns.filter((_, index) => {
      const column = this.held.column + index;
      return column < to.column || column >= to.column + to.columns;
    });
    this.occupy({ ...to, rows: to.rows - totals });
    if (lost.length > 0)
      rewriteFormulas(this.sheet.workbook, (formula) => withoutColumns(formula, this.name, lost));
  }

  /** Takes these cells as header and body, whatever was before. Column names are read from the header cells. */
  occupy(held: Area): void {
    this.sheet.grow(held);
    this.configure({ updateRange: { newRange: toEdges(held) } });
    this.setColumns(putHeader(this.sheet, held));
    this.tellEngine();
  }

  /** After header cells were typed into: formulas follow the new names. */
  readHeader(): void {
    const before = this.columns;
    const names = putHeader(this.sheet, this.held);
    this.setColumns(names);
    this.tellEngine();
    for (const [index, name] of names.entries()) {
      const old = before[index];
      if (old !== undefined && old !== name)
        rewriteFormulas(this.sheet.workbook, (formula) => withColumn(formula, this.name, old, name));
    }
  }

  /** Takes the table away with its cells; formulas that named it become #REF!. */
  remove(): void {
    const { area: cells, name } = this;
    this.drop();
    clear(this.sheet, cells, "All");
    rewriteFormulas(this.sheet.workbook, (formula) => withoutColumns(formula, name));
  }

  /** Leaves the cells and takes the table away; formulas that named it name its cells. */
  toRange(): void {
    const shape = {
      name: this.name,
      sheet: this.sheet.name,
      area: this.area,
      body: this.body,
      columns: this.columns,
    };
    this.drop();
    rewritePlacedFormulas(this.sheet.workbook, (formula, _, row) => plainReferences(formula, shape, row));
  }

  /** Takes the table away when its cells are gone. */
  forget(): void {
    const { name } = this;
    this.drop();
    rewriteFormulas(this.sheet.workbook, (formula) => withoutColumns(formula, name));
  }

  /** The table's place without totals. */
  get held(): Area {
    return fromEdges(this.table.getRange());
  }

  private drop(): void {
    this.sheet.workbook.run(DeleteSheetTableMutation.id, { ...this.sheet.target, tableId: this.id });
  }

  private configure(config: object): void {
    this.sheet.workbook.run(SetSheetTableMutation.id, { ...this.sheet.target, tableId: this.id, config });
  }

  private setColumns(names: readonly string[]): void {
    const { columns } = this.table.getTableInfo();
    const known = new Map(columns.map((column) => [column.displayName, column]));
    const first = columns[0];
    if (!first) return;
    this.table.setColumns(
      names.map(
        (displayName) => known.get(displayName) ?? { ...first, id: crypto.randomUUID(), displayName },
      ),
    );
  }

  private tellEngine(): void {
    const { workbook, id: sheetId } = this.sheet;
    const titleMap = new Map(this.columns.map((name, index) => [name, index]));
    const reference = { range: this.table.getRange(), sheetId, titleMap };
    workbook.run(SetSuperTableMutation.id, { unitId: workbook.id, tableName: this.name, reference });
  }
}
