import type { IStyleData, Nullable } from "@univerjs/core";
import { lastColumn, lastRow, type Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";

type Kept = Nullable<IStyleData | string>;

/**
 * Reads cells' own formats, as Excel's object model gives them: without table styles and conditional formats. Valid
 * until a format changes.
 */
export class StyleReading {
  private readonly composed = new Map<string, IStyleData>();
  private readonly rows = new Map<number, string>();
  private readonly columns = new Map<number, string>();

  constructor(private readonly sheet: SheetModel) {}

  /** A cell's format: its own over its column's over its row's. Equal objects for equal formats. */
  at(row: number, column: number): IStyleData {
    const own = this.sheet.raw(row, column)?.s;
    return this.compose(row, column, own);
  }

  /** What a cell has from its row and column, whatever its own format says. */
  inherited(row: number, column: number): IStyleData {
    return this.compose(row, column, undefined);
  }

  /** Whether setting the column's or the row's format alone would leave this cell unchanged. */
  hasOwn(row: number, column: number): boolean {
    return Boolean(this.sheet.raw(row, column)?.s);
  }

  /** The different formats in an area; entire rows and columns count as far as they are in use. */
  distinct(of: Area): IStyleData[] {
    const held = this.sheet.within(of) ?? { ...of, rows: 1, columns: 1 };
    const found = new Set<IStyleData>();
    for (let row = held.row; row <= lastRow(held); row += 1)
      for (let column = held.column; column <= lastColumn(held); column += 1) found.add(this.at(row, column));
    return [...found];
  }

  private compose(row: number, column: number, own: Kept): IStyleData {
    const around = `${this.byRow(row)}|${this.byColumn(column)}`;
    const key = own ? `${around}|${nameOf(own)}` : around;
    const known = this.composed.get(key);
    if (known) return known;
    const style = this.sheet.worksheet.getComposedCellStyleByCellData(row, column, own ? { s: own } : null);
    this.composed.set(key, style);
    return style;
  }

  private byRow(row: number): string {
    const known = this.rows.get(row) ?? nameOf(this.sheet.worksheet.getRowManager().getRow(row)?.s);
    this.rows.set(row, known);
    return known;
  }

  private byColumn(column: number): string {
    const known =
      this.columns.get(column) ?? nameOf(this.sheet.worksheet.getColumnManager().getColumn(column)?.s);
    this.columns.set(column, known);
    return known;
  }
}

/** A style's id, or the style itself where it has none. */
const nameOf = (style: Kept): string =>
  typeof style === "string" ? style : style ? JSON.stringify(style) : "";
