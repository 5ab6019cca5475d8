import { ObjectMatrix, type ICellData, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { markIn, marks } from "../model/cellMarks";
import { RichError } from "../protocol/RichError";
import { between, covers, gridColumns, gridRows, intersection, lastColumn, lastRow, type Area } from "./Area";
import { cellText, cellValue, valueType, type CellValue } from "./cellReading";
import { mergeStyles } from "./mergeStyles";
import { putCells } from "./putCells";
import { SheetTab } from "./SheetTab";
import { slot, type Slot } from "./slot";
import type { WorkbookModel } from "./WorkbookModel";

/** Whether and how a sheet is protected. */
export const sheetProtection = slot<{
  on: boolean;
  password?: string;
  options?: Readonly<Record<string, unknown>>;
}>(() => ({ on: false }));

/** One worksheet: its cells as Excel sees them, over Univer's own worksheet. */
export class SheetModel {
  readonly tab = new SheetTab(this);
  private readonly slots = new Map<Slot<unknown>, unknown>();

  constructor(
    readonly workbook: WorkbookModel,
    readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  /** Both ids that every command of Univer wants. */
  get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.workbook.id, subUnitId: this.id };
  }

  keep<T>(key: Slot<T>): T {
    if (!this.slots.has(key)) this.slots.set(key, key.start());
    return this.slots.get(key) as T;
  }

  /** Gives this sheet copies of all that another keeps. */
  keepAsIn(other: SheetModel): void {
    for (const [key, value] of other.slots) this.slots.set(key, structuredClone(value));
  }

  /** The cell as it is stored: what was typed there, without what spills over it. */
  raw(row: number, column: number): Nullable<ICellData> {
    return this.worksheet.getCellRaw(row, column);
  }

  /** The cell with what spills into it. */
  cell(row: number, column: number): Nullable<ICellData> {
    return this.spilt()?.[row]?.[column] ?? this.raw(row, column);
  }

  value(row: number, column: number): CellValue {
    return cellValue(this.cell(row, column));
  }

  text(row: number, column: number): string {
    return cellText(this.cell(row, column), this.pattern(row, column));
  }

  valueType(row: number, column: number): ReturnType<typeof valueType> {
    return valueType(this.cell(row, column));
  }

  hasFormula(row: number, column: number): boolean {
    const cell = this.raw(row, column);
    return !!cell?.f || !!cell?.si;
  }

  /** The formula with its `=`, or the value where there is none. */
  formula(row: number, column: number): CellValue {
    if (!this.hasFormula(row, column)) return this.value(row, column);
    const model = this.workbook.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, this.id, this.workbook.id) ?? "";
  }

  style(row: number, column: number): Nullable<IStyleData> {
    return this.worksheet.getComposedCellStyle(row, column);
  }

  /** The number format; "General" where none was given. */
  pattern(row: number, column: number): string {
    const own = this.workbook.workbook.getStyles().get(this.raw(row, column)?.s)?.n?.pattern;
    if (own) return own;
    const ofLine = this.worksheet.getRowStyle(row)?.n ?? this.worksheet.getColumnStyle(column)?.n;
    return ofLine?.pattern ?? "General";
  }

  grid<T>(of: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: of.rows }, (_, i) =>
      Array.from({ length: of.columns }, (__, j) => read(of.row + i, of.column + j)),
    );
  }

  /** Merges a style into cells, Univer's way: `null` for a key takes it away. */
  setStyles(areas: readonly Area[], styles: (row: number, column: number) => Nullable<IStyleData>): void {
    for (const of of areas) this.grow(of);
    mergeStyles(this, areas, styles);
  }

  /** Writes prepared cells; Univer merges each with what is there. `trigger` tells it that only looks change. */
  putCells(cells: ObjectMatrix<ICellData>, trigger?: string): void {
    putCells(this, cells, trigger);
  }

  /** Puts cells in the place of others, with all they are; `null` leaves nothing there. */
  replaceCells(cells: ObjectMatrix<Nullable<ICellData>>): void {
    const emptied = new ObjectMatrix<Nullable<ICellData>>();
    const filled = new ObjectMatrix<ICellData>();
    cells.forValue((row, column, cell) => {
      emptied.setValue(row, column, null);
      if (cell) filled.setValue(row, column, cell);
    });
    putCells(this, emptied);
    this.putCells(filled);
  }

  /** Throws Excel's refusal where the sheet may not be changed. */
  assertEditable(of?: Area): void {
    if (this.keep(sheetProtection).on && !(of && this.isUnlocked(of))) throw new RichError("AccessDenied");
  }

  /** Whether protection leaves every cell of an area to be edited. */
  private isUnlocked(of: Area): boolean {
    const held = this.within(of);
    if (!held || (held.rows < of.rows && of.rows < gridRows)) return false;
    return this.grid(held, (row, column) => markIn(this.style(row, column) ?? {}, marks.unlocked))
      .flat()
      .every(Boolean);
  }

  /** Univer's sheets are as large as they need to be; Excel's grid only limits them. */
  grow(of: Area): void {
    const rowCount = lastRow(of) + 1;
    const columnCount = lastColumn(of) + 1;
    if (of.rows < gridRows && rowCount > this.worksheet.getRowCount())
      this.workbook.run(SetWorksheetRowCountMutation.id, { ...this.target, rowCount });
    if (of.columns < gridColumns && columnCount > this.worksheet.getColumnCount())
      this.workbook.run(SetWorksheetColumnCountMutation.id, { ...this.target, columnCount });
  }

  /** The part of an area that can hold anything: entire rows and columns end where Univer's sheet does. */
  within(of: Area): Area | undefined {
    const held = between(0, 0, this.worksheet.getRowCount() - 1, this.worksheet.getColumnCount() - 1);
    return intersection(of, held);
  }

  /** The smallest area around every cell that holds something; with `valuesOnly` formats do not count. */
  used(valuesOnly: boolean, inside?: Area): Area | undefined {
    let [top, left, bottom, right] = [gridRows, gridColumns, -1, -1];
    const see = (row: number, column: number, cell: Nullable<ICellData>): void => {
      if (!cell || !(holds(cell) || (!valuesOnly && cell.s))) return;
      if (inside && !covers(inside, { row, column, rows: 1, columns: 1 })) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    };
    this.worksheet.getCellMatrix().forValue((row, column, cell) => see(row, column, cell));
    new ObjectMatrix<Nullable<ICellData>>(this.spilt() ?? {}).forValue((row, column, cell) =>
      see(row, column, cell),
    );
    return bottom < 0 ? undefined : between(top, left, bottom, right);
  }

  private spilt() {
    return this.workbook.get(FormulaDataModel).getArrayFormulaCellData()[this.workbook.id]?.[this.id];
  }
}

const holds = (cell: ICellData): boolean =>
  (cell.v !== null && cell.v !== undefined && cell.v !== "") || !!cell.f || !!cell.si || !!cell.p;
