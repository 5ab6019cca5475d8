import { BooleanNumber, CellValueType, numfmt, type ICellData, type IRowData } from "@univerjs/core";
import { columnNumber, readAddress } from "../../../univer/address";
import { covers, gridColumns, gridRows, type Area } from "../../../univer/Area";
import { errorTexts } from "../../../univer/cellEntry";
import { translated } from "../../../formula/translated";
import { NotAWorkbook } from "../../NotAWorkbook";
import { decodeCellText } from "../../xml/cellText";
import type { XmlElement } from "../../xml/XmlElement";
import type { BookReading } from "../BookReading";
import { asksOtherWorkbook, readFormula, withoutAddInPaths } from "../readFormula";
import { readText, type CellText } from "../SharedStrings";

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const pixelsPerPoint = 96 / 72;
const daysTo1904 = 1462;

/** Collects a sheet's rows as they are read, with cells that name their style by its place. */
export class SheetCells {
  readonly cells: Record<number, Record<number, ICellData>> = {};
  readonly rows: Record<number, Partial<IRowData>> = {};
  /** One past the last row and column in use. */
  size = { rows: 0, columns: 0 };
  private readonly shared = new Map<string, Shared>();
  private readonly arrays: Area[] = [];
  private nextRow = 0;

  constructor(private readonly book: BookReading) {}

  readonly take = (row: XmlElement): void => {
    const index = (row.number("r") ?? this.nextRow + 1) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= gridRows)
      throw new NotAWorkbook("damaged", "a row number");
    this.nextRow = index + 1;
    this.takeRow(index, row);
    let column = 0;
    for (const cell of row.children) {
      const reference = /^([A-Za-z]{1,3})\d+$/.exec(cell.attr("r") ?? "")?.[1];
      column = reference ? columnNumber(reference) : column;
      if (column >= gridColumns) throw new NotAWorkbook("damaged", "a cell's address");
      const data = this.cell(cell, index, column);
      if (data) {
        (this.cells[index] ??= {})[column] = data;
        this.size = {
          rows: Math.max(this.size.rows, index + 1),
          columns: Math.max(this.size.columns, column + 1),
        };
      }
      column += 1;
    }
  };

  private takeRow(index: number, row: XmlElement): void {
    const height = row.number("ht");
    const own: Partial<IRowData> = {
      ...(height === undefined ? {} : { h: Math.round(height * pixelsPerPoint) }),
      ...(height === undefined || !row.flag("customHeight") ? {} : { ia: BooleanNumber.FALSE }),
      ...(row.flag("hidden") ? { hd: BooleanNumber.TRUE } : {}),
      ...(row.flag("customFormat") ? { s: this.book.styleKey(row.number("s") ?? 0) } : {}),
    };
    if (row.number("outlineLevel")) this.book.notKept.add("outlines");
    if (Object.keys(own).length === 0) return;
    this.rows[index] = own;
    this.size.rows = Math.max(this.size.rows, index + 1);
  }

  private cell(cell: XmlElement, row: number, column: number): ICellData | undefined {
    const format = cell.number("s") ?? 0;
    const s = this.book.styleKey(format);
    const look = s === undefined ? {} : { s };
    const here = { row, column, rows: 1, columns: 1 };
    const spilt = this.arrays.some(
      (area) => covers(area, here) && !(area.row === row && area.column === column),
    );
    const content = spilt ? undefined : this.content(cell, format);
    const f = spilt ? undefined : this.formula(cell.child("f"), row, column);
    const data = { ...look, ...content, ...(f ? { f } : {}) };
    return Object.keys(data).length > 0 ? data : undefined;
  }

  private content(cell: XmlElement, format: number): ICellData | undefined {
    const value = cell.child("v")?.text;
    switch (cell.attr("t") ?? "n") {
      case "s":
        return this.text(this.book.strings[Number(value)] ?? { text: "" }, format);
      case "inlineStr": {
        const inside = cell.child("is");
        return inside && this.text(readText(inside, this.book.palette, this.book.notKept), format);
      }
      case "str":
        return value === undefined ? undefined : { v: decodeCellText(value), t: CellValueType.STRING };
      case "b":
        return { v: value?.trim() === "1" || value === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
      case "e":
        return { v: errorTexts.has(value ?? "") ? (value ?? "") : "#VALUE!", t: CellValueType.STRING };
      case "d":
        return value === undefined ? undefined : isoDate(value);
      default:
        return this.number(value, format);
    }
  }

  private number(text: string | undefined, format: number): ICellData | undefined {
    const value = text === undefined || text.trim() === "" ? NaN : Number(text);
    if (!Number.isFinite(value)) return undefined;
    const pattern = this.book.styles.cells[format]?.n?.pattern;
    const late = this.book.from1904 && pattern && numfmt.isDateFormat(pattern);
    return { v: late ? value + daysTo1904 : value, t: CellValueType.NUMBER };
  }

  /** A text that looks like an error says that it is text. */
  private text({ text, rich }: CellText, format: number): ICellData | undefined {
    if (text === "") return undefined;
    const forced = this.book.styles.hasApostrophe(format) || errorTexts.has(text);
    return {
      v: text,
      t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING,
      ...(rich ? { p: rich } : {}),
    };
  }

  private formula(element: XmlElement | undefined, row: number, column: number): string | undefined {
    if (!element) return undefined;
    const kind = element.attr("t");
    if (kind === "dataTable") {
      this.book.notKept.add("data-tables");
      return undefined;
    }
    const id = element.attr("si") ?? "";
    const known = kind === "shared" && element.text === "" ? this.shared.get(id) : undefined;
    if (known) return translated(known.formula, row - known.row, column - known.column);
    if (element.text.trim() === "") return undefined;
    const text = withoutAddInPaths(element.text);
    if (asksOtherWorkbook(text)) {
      this.book.notKept.add("external-links");
      return undefined;
    }
    const formula = readFormula(decodeCellText(text));
    if (kind === "shared") this.shared.set(id, { formula, row, column });
    const area = kind === "array" ? readAddress(element.attr("ref") ?? "") : undefined;
    if (area && area.rows * area.columns > 1) this.arrays.push(area);
    return formula;
  }
}

/** Some writers keep dates as ISO 8601. */
function isoDate(text: string): ICellData | undefined {
  const time = Date.parse(
    /[zZ]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "" : "T00:00"}Z`,
  );
  if (Number.isNaN(time)) return { v: text, t: CellValueType.STRING };
  return { v: time / 86_400_000 + 25_569, t: CellValueType.NUMBER };
}
