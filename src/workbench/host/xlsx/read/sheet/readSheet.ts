import type { IWorksheetData } from "@univerjs/core";
import { startSize } from "../../../univer/WorkbookModel";
import type { Visibility } from "../../../univer/SheetTab";
import { NotAWorkbook } from "../../NotAWorkbook";
import { pixelsOfDigits, pixelsOfWidth } from "../../columnWidth";
import type { XmlElement } from "../../xml/XmlElement";
import type { BookSheet } from "../Book";
import type { BookReading } from "../BookReading";
import { readColumns } from "./readColumns";
import { readMerges } from "./readMerges";
import { readSheetView } from "./readSheetView";
import { readTables } from "./readTables";
import { SheetCells } from "./SheetCells";

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };
const ordinaryWidth = 64;
const ordinaryHeight = 20;

/** Reads a worksheet's part. `tab` is its entry in the workbook. */
export function readSheet(tab: XmlElement, path: string, book: BookReading): BookSheet {
  const cells = new SheetCells(book);
  const sheet = book.file.xml(path, { name: "row", take: cells.take });
  if (!sheet) throw new NotAWorkbook("damaged", `${path} is missing`);
  const columnData = readColumns(sheet, book);
  const columns = Math.max(
    cells.size.columns,
    ...Object.keys(columnData).map((column) => Number(column) + 1),
  );
  const color = book.palette.color(sheet.at("sheetPr", "tabColor"));
  const data: Partial<IWorksheetData> = {
    cellData: cells.cells,
    rowData: cells.rows,
    columnData,
    rowCount: Math.max(startSize.rowCount, cells.size.rows),
    columnCount: Math.max(startSize.columnCount, columns),
    mergeData: readMerges(sheet),
    ...standardSizes(sheet.child("sheetFormatPr")),
    ...readSheetView(sheet),
    ...(color ? { tabColor: color } : {}),
  };
  return {
    name: tab.attr("name") ?? "",
    visibility: visibilities[tab.attr("state") ?? ""] ?? "Visible",
    data,
    tables: readTables(sheet, path, book),
  };
}

function standardSizes(format: XmlElement | undefined): Partial<IWorksheetData> {
  const width = format?.number("defaultColWidth");
  const digits = format?.number("baseColWidth");
  const height = format?.number("defaultRowHeight");
  const byDigits = digits === undefined ? ordinaryWidth : pixelsOfDigits(digits);
  return {
    defaultColumnWidth: width === undefined ? byDigits : pixelsOfWidth(width),
    defaultRowHeight: height === undefined ? ordinaryHeight : Math.round((height * 96) / 72),
  };
}
