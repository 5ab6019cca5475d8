import { z } from "zod";
import { hyperlinkAt, asHyperlink, setHyperlink } from "../../model/hyperlinks";
import { assertAllowed } from "../../model/protection";
import { asFlag, asNumber, asShape } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { gridColumns, gridRows, type Area } from "../../univer/Area";
import { fullAddress } from "../../univer/address";
import type { SheetModel } from "../../univer/SheetModel";
import type { RangeObject } from "../RangeObject";
import { cellFormats } from "./cellFormat";
import { isColumnHidden, isRowHidden, setColumnHidden, setRowHidden } from "./hidden";
import { setCellFormat } from "./setCellFormat";
import { StyleReading } from "./styleReading";
import { areStandard, heightOf, setHeight, setWidth, widthOf } from "./tracks";

const Wishes = z.record(z.string(), z.unknown());
const Properties = z.record(z.string(), z.unknown());
const Line = z.array(z.unknown());
const Grid = z.array(Line);

type Wish = Readonly<Record<string, unknown>>;

type FormatReader = (of: Area) => object;

/** Reads what is wished for of formats, of each area by the cell that stands first in it. */
function formatReader(sheet: SheetModel, wish: Wish): FormatReader | undefined {
  if (!wish.format) return undefined;
  const { rowHeight, columnWidth, useStandardHeight, useStandardWidth, ...rest } = asShape(
    Wishes,
    wish.format,
  );
  const reading = new StyleReading(sheet);
  const formatOf = cellFormats(sheet, rest);
  return (of) => ({
    ...formatOf(of.row, of.column, reading.at(of.row, of.column)),
    ...(rowHeight ? { rowHeight: heightOf(sheet, of) } : {}),
    ...(columnWidth ? { columnWidth: widthOf(sheet, of) } : {}),
    ...(useStandardHeight ? { useStandardHeight: areStandard(sheet, of, "rows") } : {}),
    ...(useStandardWidth ? { useStandardWidth: areStandard(sheet, of, "columns") } : {}),
  });
}

/** What is read of one cell, one row or one column. */
function properties(
  { sheet }: RangeObject,
  of: Area,
  wish: Wish,
  format: FormatReader | undefined,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const address = fullAddress(sheet.name, of);
  if (wish.address) answer.address = address;
  if (wish.addressLocal) answer.addressLocal = address;
  if (wish.hidden) answer.hidden = isRowHidden(sheet, of.row) || isColumnHidden(sheet, of.column);
  if (wish.hyperlink) answer.hyperlink = hyperlinkAt(sheet, of.row, of.column) ?? null;
  if (wish.rowHidden) answer.rowHidden = isRowHidden(sheet, of.row);
  if (wish.columnHidden) answer.columnHidden = isColumnHidden(sheet, of.column);
  if (wish.rowIndex) answer.rowIndex = of.row;
  if (wish.columnIndex) answer.columnIndex = of.column;
  if (wish.style || wish.textRuns)
    throw new RichError("ApiNotFound", "Cell styles and text runs are not available in this Excel.");
  if (format) answer.format = format(of);
  return answer;
}

const wished = (options: unknown): Wish => asShape(Wishes, options);

/** Office.js's `getCellProperties`: a grid of what was asked of each cell. */
export function cellProperties(range: RangeObject, options: unknown): unknown[][] {
  const wish = wished(options);
  const format = formatReader(range.sheet, wish);
  return range.sheet.grid(range.area, (row, column) =>
    properties(range, { row, column, rows: 1, columns: 1 }, wish, format),
  );
}

/** Office.js's `getRowProperties`: what was asked of each row. */
export function rowProperties(range: RangeObject, options: unknown): unknown[] {
  const wish = wished(options);
  const format = formatReader(range.sheet, wish);
  const { row, rows } = range.sheet.within(range.area) ?? range.area;
  return Array.from({ length: rows }, (_, index) =>
    properties(
      range,
      { row: row + index, column: range.area.column, rows: 1, columns: range.area.columns },
      wish,
      format,
    ),
  );
}

/** Office.js's `getColumnProperties`: what was asked of each column. */
export function columnProperties(range: RangeObject, options: unknown): unknown[] {
  const wish = wished(options);
  const format = formatReader(range.sheet, wish);
  const { column, columns } = range.sheet.within(range.area) ?? range.area;
  return Array.from({ length: columns }, (_, index) =>
    properties(
      range,
      { row: range.area.row, column: column + index, rows: range.area.rows, columns: 1 },
      wish,
      format,
    ),
  );
}

function setProperties({ sheet }: RangeObject, of: Area, given: unknown): void {
  const { format, hyperlink, rowHidden, columnHidden, ...rest } = asShape(Properties, given);
  if (Object.keys(rest).length > 0) throw new RichError("InvalidArgument");
  if (rowHidden !== undefined) setRowHidden(sheet, of, asFlag(rowHidden));
  if (columnHidden !== undefined) setColumnHidden(sheet, of, asFlag(columnHidden));
  if (hyperlink !== undefined) setHyperlink(sheet, of, hyperlink === null ? null : asHyperlink(hyperlink));
  if (format === undefined) return;
  const { rowHeight, columnWidth, ...cells } = asShape(Properties, format);
  if (rowHeight !== undefined) setHeight(sheet, of, asNumber(rowHeight));
  if (columnWidth !== undefined) setWidth(sheet, of, asNumber(columnWidth));
  setCellFormat(sheet, of, cells);
}

/** Office.js's `setCellProperties`: an array of the range's shape. */
export function setCellProperties(range: RangeObject, input: unknown): void {
  assertAllowed(range.sheet, "allowFormatCells");
  const { row, column, rows, columns } = range.area;
  const cells = asShape(Grid, input);
  if (cells.length !== rows || cells.some((line) => line.length !== columns))
    throw new RichError("InvalidArgument");
  cells.forEach((line, down) =>
    line.forEach((given, right) =>
      setProperties(range, { row: row + down, column: column + right, rows: 1, columns: 1 }, given),
    ),
  );
}

/** Office.js's `setRowProperties`: one element a row, for the entire row. */
export function setRowProperties(range: RangeObject, input: unknown): void {
  assertAllowed(range.sheet, "allowFormatRows");
  const lines = asShape(Line, input);
  if (lines.length !== range.area.rows) throw new RichError("InvalidArgument");
  lines.forEach((given, index) =>
    setProperties(range, { row: range.area.row + index, column: 0, rows: 1, columns: gridColumns }, given),
  );
}

/** Office.js's `setColumnProperties`: one element a column, for the entire column. */
export function setColumnProperties(range: RangeObject, input: unknown): void {
  assertAllowed(range.sheet, "allowFormatColumns");
  const lines = asShape(Line, input);
  if (lines.length !== range.area.columns) throw new RichError("InvalidArgument");
  lines.forEach((given, index) =>
    setProperties(range, { row: 0, column: range.area.column + index, rows: gridRows, columns: 1 }, given),
  );
}
