import {
  BooleanNumber,
  ObjectMatrix,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { lastColumn, lastRow, between, gridColumns, gridRows, intersection, type Area } from "./Area";
import { RichError } from "../protocol/RichError";
import { blankEntry, cellEntry } from "./cellEntry";
import { cellText, cellValue, valueType, type CellValue } from "./cellReading";
import type { WorkbookModel } from "./WorkbookModel";

/** A place for what Univer's sheets have no room for; made once, at module level, by the class that owns it. */
export interface Slot<T> {
  readonly start: () => T;
}

export const slot = <T>(start: () => T): Slot<T> => ({ start });

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Whether and how a sheet is protected. */
export const sheetProtection = slot<{
  on: boolean;
  password?: string;
  options?: Readonly<Record<string, unknown>>;
}>(() => ({ on: false }));

/** One worksheet: its cells as Excel sees them, over Univer's own worksheet. */
export class SheetModel {
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

  get position(): number {
    return this.workbook.sheets().indexOf(this);
  }

  get visibility(): Visibility {
    return this.worksheet.isSheetHidden() === BooleanNumber.TRUE ? "Hidden" : "Visible";
  }

  rename(name: string): void {
    this.workbook.run(SetWorksheetNameMutation.id, { ...this.target, name });
  }

  /** Both ids that every command of Univer wants. */
  get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.workbook.id, subUnitId: this.id };
  }

  keep<T>(key: Slot<T>): T {
    if (!this.slots.has(key)) this.slots.set(key, key.start());
    return this.slots.get(key) as T;
  }

  /** The cell as it is stored: what was typed there, without what spills over it. */
  raw(row: number, column: number): Nullable<ICellData> {
    return this.worksheet.getCellRaw(row, column);
  }

  /** The cell with what spills into it. */
  cell(row: number, column: number): Nullable<ICellData> {
    return this.spilled(row, column) ?? this.raw(row, column);
  }

  private spilled(row: number, column: number): Nullable<ICellData> {
    const cells = this.workbook.get(FormulaDataModel).getArrayFormulaCellData()[this.workbook.id]?.[this.id];
    return cells?.[row]?.[column];
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

  /** The formula with its `=`, or the value where there is none. */
  formula(row: number, column: number): CellValue {
    const cell = this.raw(row, column);
    if (!cell?.f && !cell?.si) return this.value(row, column);
    const model = this.workbook.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, this.id, this.workbook.id) ?? "";
  }

  style(row: number, column: number): Nullable<IStyleData> {
    return this.worksheet.getComposedCellStyle(row, column);
  }

  /** The number format; "General" where none was given. */
  pattern(row: number, column: number): string {
    return this.style(row, column)?.n?.pattern ?? "General";
  }

  grid<T>(of: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: of.rows }, (_, i) =>
      Array.from({ length: of.columns }, (__, j) => read(of.row + i, of.column + j)),
    );
  }

  /** Types into cells as Excel does: `null` leaves a cell as it is, "" blanks it. */
  enter(of: Area, values: (row: number, column: number) => unknown): void {
    const cells = new ObjectMatrix<ICellData>();
    for (let row = of.row; row <= lastRow(of); row += 1)
      for (let column = of.column; column <= lastColumn(of); column += 1) {
        const value = values(row - of.row, column - of.column);
        if (value === null || value === undefined) continue;
        const pattern = this.pattern(row, column);
        const entry = cellEntry(value, pattern);
        const asked = pattern === "General" && entry.pattern ? { s: { n: { pattern: entry.pattern } } } : {};
        cells.setValue(row, column, { ...entry.data, ...asked });
      }
    this.put(of, cells);
  }

  /** Gives cells number formats; `null` leaves a cell's as it is. */
  setPatterns(of: Area, patterns: (row: number, column: number) => unknown): void {
    this.setStyles(of, (row, column) => {
      const pattern = patterns(row - of.row, column - of.column);
      return typeof pattern === "string" ? { n: pattern === "General" ? null : { pattern } } : null;
    });
  }

  /**
   * Merges a style into cells, Univer's way: `null` for a key takes it away. Entire rows and columns get it as their
   * own, so that cells still to come have it.
   */
  setStyles(of: Area, styles: (row: number, column: number) => Nullable<IStyleData>): void {
    const cells = new ObjectMatrix<ICellData>();
    for (let row = of.row; row <= lastRow(of); row += 1)
      for (let column = of.column; column <= lastColumn(of); column += 1) {
        const s = styles(row, column);
        if (s) cells.setValue(row, column, { s });
      }
    this.put(of, cells, SetStyleCommand.id);
  }

  clear(
    of: Area,
    what: "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents",
  ): void {
    const held = this.within(of);
    if (!held) return;
    const contents = what === "All" || what === "Contents" || what === "ResetContents";
    const formats = what === "All" || what === "Formats" || what === "ResetContents";
    const cells = new ObjectMatrix<ICellData>();
    for (let row = held.row; row <= lastRow(held); row += 1)
      for (let column = held.column; column <= lastColumn(held); column += 1)
        if (this.raw(row, column))
          cells.setValue(row, column, {
            ...(contents ? blankEntry.data : {}),
            ...(formats ? { s: null } : {}),
          });
    if (contents || formats) this.put(held, cells, contents ? undefined : SetStyleCommand.id);
  }

  /** Throws Excel's refusal where the sheet may not be changed. */
  assertEditable(_of: Area): void {
    if (this.keep(sheetProtection).on) throw new RichError("AccessDenied");
  }

  /** Writes prepared cells; Univer merges each with what is there. */
  put(of: Area, cells: ObjectMatrix<ICellData>, trigger?: string): void {
    this.grow(of);
    this.workbook.run(SetRangeValuesMutation.id, { ...this.target, cellValue: cells.getMatrix(), trigger });
  }

  /** Univer's sheets are as large as they need to be; Excel's grid only limits them. */
  grow(of: Area): void {
    const rows = lastRow(of) + 1;
    const columns = lastColumn(of) + 1;
    if (of.rows < gridRows && rows > this.worksheet.getRowCount())
      this.workbook.run(SetWorksheetRowCountMutation.id, { ...this.target, rowCount: rows });
    if (of.columns < gridColumns && columns > this.worksheet.getColumnCount())
      this.workbook.run(SetWorksheetColumnCountMutation.id, { ...this.target, columnCount: columns });
  }

  /** The part of an area that can hold anything: entire rows and columns end where Univer's sheet does. */
  within(of: Area): Area | undefined {
    const held = between(0, 0, this.worksheet.getRowCount() - 1, this.worksheet.getColumnCount() - 1);
    return intersection(of, held);
  }

  /** The smallest area around every cell that holds something; with `valuesOnly` formats do not count. */
  used(valuesOnly: boolean, inside?: Area): Area | undefined {
    let found: Area | undefined;
    let [top, left, bottom, right] = [gridRows, gridColumns, -1, -1];
    const see = (row: number, column: number, cell: Nullable<ICellData>): void => {
      if (!cell || !(holds(cell) || (!valuesOnly && cell.s))) return;
      if (
        inside &&
        (row < inside.row || row > lastRow(inside) || column < inside.column || column > lastColumn(inside))
      )
        return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    };
    this.worksheet.getCellMatrix().forValue((row, column, cell) => see(row, column, cell));
    const spills = this.workbook.get(FormulaDataModel).getArrayFormulaCellData()[this.workbook.id]?.[this.id];
    if (spills)
      new ObjectMatrix<Nullable<ICellData>>(spills).forValue((row, column, cell) => see(row, column, cell));
    if (bottom >= 0) found = between(top, left, bottom, right);
    return found;
  }
}

const holds = (cell: ICellData): boolean =>
  (cell.v !== null && cell.v !== undefined && cell.v !== "") || !!cell.f || !!cell.si || !!cell.p;
