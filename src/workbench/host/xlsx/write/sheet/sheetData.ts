import { BooleanNumber, type ICellData } from "@univerjs/core";
import { StyleReading } from "../../../objects/format/styleReading";
import { areaAddress, columnLetters } from "../../../univer/address";
import { covers, lastColumn, lastRow, type Area } from "../../../univer/Area";
import type { SheetModel } from "../../../univer/SheetModel";
import { spills } from "../../../univer/spills";
import { headerTexts } from "../../../univer/tableHeader";
import { element, escaped, type Attributes } from "../../xml/element";
import type { BookWriting } from "../BookWriting";
import { mayBeArray } from "../mayBeArray";
import { writeFormula } from "../writeFormula";
import { cellXml, hasApostrophe, type CellFormula } from "./cellXml";

/** A sheet's `<sheetData>`: every cell in use with its formula, its result and its format, spilt values too. */
export function sheetData(sheet: SheetModel, book: BookWriting): string {
  const writer = new RowWriter(sheet, book);
  const used = sheet.used(false);
  const last = Math.max(
    used ? lastRow(used) : -1,
    ...Object.keys(sheet.worksheet.getConfig().rowData).map(Number),
  );
  const rows: string[] = [];
  for (let row = 0; row <= last; row += 1) rows.push(writer.row(row, used));
  return element("sheetData", {}, rows.join(""));
}

class RowWriter {
  private readonly reading: StyleReading;
  private readonly spilt: ReadonlyMap<string, Area>;
  private readonly tables: readonly { readonly name: string; readonly area: Area }[];
  private readonly headers = new Map<string, string>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly book: BookWriting,
  ) {
    this.reading = new StyleReading(sheet);
    this.spilt = new Map(spills(sheet).map(({ row, column, area }) => [`${row},${column}`, area]));
    this.tables = sheet.workbook.tables.on(sheet).map(({ name, area }) => ({ name, area }));
    for (const { header } of sheet.workbook.tables.on(sheet))
      for (const [index, text] of headerTexts(sheet, header).entries())
        this.headers.set(`${header.row},${header.column + index}`, text);
  }

  row(row: number, used: Area | undefined): string {
    const cells: string[] = [];
    if (used && row >= used.row && row <= lastRow(used))
      for (let column = used.column; column <= lastColumn(used); column += 1) {
        const xml = this.cell(row, column);
        if (xml) cells.push(xml);
      }
    const attributes = this.rowAttributes(row);
    if (cells.length === 0 && Object.keys(attributes).length === 0) return "";
    return element("row", { r: row + 1, ...attributes }, cells.join(""));
  }

  private rowAttributes(row: number): Attributes {
    const { worksheet } = this.sheet;
    const own = worksheet.getConfig().rowData[row];
    if (!own) return {};
    const style = worksheet.getRowStyle(row);
    const fitted = own.ia !== BooleanNumber.FALSE && own.ah !== undefined;
    const pixels = fitted ? own.ah : own.h;
    const standard = pixels === undefined || pixels === worksheet.getConfig().defaultRowHeight;
    return {
      ...(style ? { s: this.book.styles.cellFormat(style), customFormat: true } : {}),
      ...(standard ? {} : { ht: pixels * 0.75, ...(fitted ? {} : { customHeight: true }) }),
      ...(own.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    };
  }

  private cell(row: number, column: number): string | undefined {
    const raw = this.sheet.raw(row, column);
    const shown = this.sheet.cell(row, column) ?? raw;
    if (!shown && !raw) return undefined;
    const header = this.headers.get(`${row},${column}`);
    const cell: ICellData = header === undefined ? { ...shown } : { v: header };
    const apostrophe = header === undefined && hasApostrophe(cell) && !raw?.f;
    const format = this.book.styles.cellFormat(this.reading.at(row, column), apostrophe);
    const formula = header === undefined && (raw?.f || raw?.si) ? this.formula(row, column) : undefined;
    const address = `${columnLetters(column)}${row + 1}`;
    return cellXml({ address, format }, cell, formula, this.book.strings);
  }

  private formula(row: number, column: number): CellFormula {
    const text = String(this.sheet.formula(row, column));
    const here = { row, column, rows: 1, columns: 1 };
    const table = this.tables.find(({ area }) => covers(area, here));
    const written = escaped(writeFormula(text, this.book.known, table?.name));
    const spilt = this.spilt.get(`${row},${column}`);
    const dynamic = !table && (spilt !== undefined || mayBeArray(text, this.sheet.workbook));
    if (dynamic) this.book.dynamicArrays = true;
    const attributes = dynamic ? { t: "array", ref: areaAddress(spilt ?? here) } : {};
    return { xml: element("f", attributes, written), dynamic };
  }
}
