import { columnWidth, pointsOf } from "../../model/cellGeometry";
import { intersection, lastColumn, lastRow, type Area } from "../../univer/Area";
import { cellText } from "../../univer/cellReading";
import type { SheetModel } from "../../univer/SheetModel";
import { alignmentProperties, fontProperties } from "./cellStyle";
import { StyleReading } from "./styleReading";
import { lineHeight, textWidth, wrappedLines, type TextFont } from "./textSize";
import { setHeight, setWidth, standardHeight } from "./tracks";

/** What Excel leaves free beside text. */
const padding = 6;
/** What a table's header leaves free for its filter button. */
const filterButton = 13.5;
const widestFit = 1342.5;
const highestFit = 409.5;

interface Shown {
  readonly text: string;
  readonly font: TextFont;
  readonly wraps: boolean;
  readonly indent: number;
}

function shown(sheet: SheetModel, reading: StyleReading, row: number, column: number): Shown | undefined {
  const cell = sheet.cell(row, column);
  if (!cell || sheet.worksheet.getMergedCell(row, column)) return undefined;
  const style = reading.at(row, column);
  const text = cellText(cell, style.n?.pattern ?? "General");
  if (text === "") return undefined;
  const font = {
    size: Number(fontProperties.size.read(style)),
    bold: fontProperties.bold.read(style) === true,
  };
  const indent = Number(alignmentProperties.indentLevel.read(style)) * pointsOf(9);
  return { text, font, wraps: alignmentProperties.wrapText.read(style) === true, indent };
}

/** Makes each column as wide as the widest text the range has in it; columns without text stay. */
export function autofitColumns(sheet: SheetModel, of: Area): void {
  const used = sheet.used(true);
  const held = used && intersection(of, used);
  if (!held) return;
  const reading = new StyleReading(sheet);
  const headers = headersWithButtons(sheet);
  for (let column = held.column; column <= lastColumn(held); column += 1) {
    const buttons = new Set(headers.filter((header) => spans(header, column)).map(({ row }) => row));
    let widest = 0;
    for (let row = held.row; row <= lastRow(held); row += 1) {
      const cell = shown(sheet, reading, row, column);
      if (!cell) continue;
      const lines = cell.text.split("\n").map((line) => textWidth(line, cell.font));
      const button = buttons.has(row) ? filterButton : 0;
      const wanted = Math.max(...lines) + cell.indent + padding + button;
      widest = Math.max(widest, cell.wraps ? Math.min(wanted, columnWidth(sheet, column)) : wanted);
    }
    const width = Math.min(widestFit, Math.ceil(widest / 0.75) * 0.75);
    if (width > 0) setWidth(sheet, { ...held, column, columns: 1 }, width);
  }
}

/** The header rows that show filter buttons. */
const headersWithButtons = (sheet: SheetModel): readonly Area[] =>
  sheet.workbook.tables
    .on(sheet)
    .filter(({ look }) => look.showFilterButton)
    .map(({ header }) => header);

const spans = (header: Area, column: number): boolean =>
  column >= header.column && column <= lastColumn(header);

/** Makes each row as high as its highest text, counting the lines of wrapped text. */
export function autofitRows(sheet: SheetModel, of: Area): void {
  const used = sheet.used(true);
  const held = used && intersection(of, used);
  if (!held) return;
  const reading = new StyleReading(sheet);
  for (let row = held.row; row <= lastRow(held); row += 1) {
    let highest = pointsOf(standardHeight(sheet));
    for (let column = used.column; column <= lastColumn(used); column += 1) {
      const cell = shown(sheet, reading, row, column);
      if (!cell) continue;
      const room = columnWidth(sheet, column) - cell.indent - padding;
      const lines = cell.wraps && room > 0 ? wrappedLines(cell.text, room, cell.font) : 1;
      highest = Math.max(highest, lines * lineHeight(cell.font));
    }
    setHeight(sheet, { ...held, row, rows: 1 }, Math.min(highestFit, highest), true);
  }
}
