import type { IWorksheetData } from "@univerjs/core";
import { readCharts } from "../../charts/readCharts";
import { readComments } from "../../comments/readComments";
import { pixelsOfDigits, pixelsOfWidth } from "../../columnWidth";
import { NotAWorkbook } from "../../NotAWorkbook";
import { readPageLayout } from "../../page/readPageLayout";
import { readSheetProtection } from "../../protection/readProtection";
import { readAddress } from "../../../univer/address";
import type { Visibility } from "../../../univer/SheetTab";
import { startSize } from "../../../univer/WorkbookModel";
import type { XmlElement } from "../../xml/XmlElement";
import type { BookSheet } from "../Book";
import type { BookReading, BookTab } from "../BookReading";
import { notKeptInSheet } from "../notKeptInSheet";
import { readConditions } from "../rules/readConditions";
import { readValidations } from "../rules/readValidations";
import { readColumns } from "./readColumns";
import { readHyperlinks } from "./readHyperlinks";
import { readMerges } from "./readMerges";
import { readSheetView } from "./readSheetView";
import { readTables } from "./readTables";
import { SheetCells } from "./SheetCells";

const visibilities: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };
const ordinaryWidth = 64;
const ordinaryHeight = 20;

/** Reads a worksheet's part and those that it points to. */
export function readSheet(tab: BookTab, book: BookReading): BookSheet {
  const { id, name, path } = tab;
  const cells = new SheetCells(book);
  const sheet = book.file.xml(path, { name: "row", take: cells.take });
  if (!sheet) throw new NotAWorkbook("damaged", `${path} is missing`);
  for (const code of notKeptInSheet(sheet)) book.notKept.add(code);
  const { notes, comments } = readComments(path, book);
  const filter = sheet.child("autoFilter");
  const filtered = readAddress(filter?.attr("ref") ?? "");
  if (filter && filter.children.length > 0) book.notKept.add("filter-criteria");
  const protection = readSheetProtection(sheet.child("sheetProtection"));
  const data = sheetData(sheet, cells, book);
  return {
    id,
    name,
    visibility: visibilities[tab.state] ?? "Visible",
    data,
    tables: readTables(sheet, path, book),
    conditions: readConditions(sheet, book),
    validations: readValidations(sheet),
    notes,
    ...(filtered ? { filter: filtered } : {}),
    ...(protection ? { protection } : {}),
    extras: {
      charts: readCharts(sheet, path, book, data),
      comments,
      hyperlinks: readHyperlinks(sheet, path, book),
      pageLayout: readPageLayout(sheet),
      customProperties: [],
    },
  };
}

function sheetData(sheet: XmlElement, cells: SheetCells, book: BookReading): Partial<IWorksheetData> {
  const columnData = readColumns(sheet, book);
  const columns = Math.max(
    cells.size.columns,
    ...Object.keys(columnData).map((column) => Number(column) + 1),
  );
  const color = book.palette.color(sheet.at("sheetPr", "tabColor"));
  return {
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
