import { areaAddress } from "../../../univer/address";
import { lastRow, type Area } from "../../../univer/Area";
import type { SheetModel } from "../../../univer/SheetModel";
import { headerTexts } from "../../../univer/tableHeader";
import type { TableModel } from "../../../univer/TableModel";
import { spreadsheetNamespace } from "../../namespaces";
import { contentTypes } from "../../package/contentTypes";
import type { Part } from "../../package/PackageWriter";
import { encodeCellText } from "../../xml/cellText";
import { element, escaped, listElement } from "../../xml/element";
import type { BookWriting } from "../BookWriting";
import { writeFormula } from "../writeFormula";

/** Writes the sheet's tables, each to a part of its own, and answers the list of them for the sheet's part. */
export function tablesXml(sheet: SheetModel, part: Part, book: BookWriting): string {
  const parts = sheet.workbook.tables.on(sheet).map((table) => {
    const id = book.next("table");
    const own = book.file.part(`xl/tables/table${id}.xml`, contentTypes.table);
    book.file.write(own, tableXml(table, id, book));
    return element("tablePart", { "r:id": part.relate("table", own) });
  });
  return listElement("tableParts", parts);
}

function tableXml(table: TableModel, id: number, book: BookWriting): string {
  const { area, look, name } = table;
  const filtered: Area = look.showTotals ? { ...area, rows: area.rows - 1 } : area;
  const columns = headerTexts(table.sheet, table.header).map((header, index) =>
    columnXml(table, header, index, book),
  );
  const attributes = {
    xmlns: spreadsheetNamespace,
    id,
    name,
    displayName: name,
    ref: areaAddress(area),
    ...(look.showTotals ? { totalsRowCount: 1 } : { totalsRowShown: false }),
  };
  return element(
    "table",
    attributes,
    look.showFilterButton ? element("autoFilter", { ref: areaAddress(filtered) }) : "",
    listElement("tableColumns", columns),
    element("tableStyleInfo", {
      name: look.style || undefined,
      showFirstColumn: look.highlightFirstColumn,
      showLastColumn: look.highlightLastColumn,
      showRowStripes: look.showBandedRows,
      showColumnStripes: look.showBandedColumns,
    }),
  );
}

/** A column, with the formula that Excel fills into rows to come when all its rows have the same one. */
function columnXml(table: TableModel, header: string, index: number, book: BookWriting): string {
  const { sheet, body, look } = table;
  const column = body.column + index;
  const write = (formula: string) => escaped(writeFormula(formula, book.known, table.name));
  const common = sameFormula(sheet, { ...body, column, columns: 1 });
  const totals = look.showTotals ? totalsOf(sheet, lastRow(table.area), column) : {};
  const name = encodeCellText(header).replace(/\n/g, "_x000a_");
  const attributes = {
    id: index + 1,
    name,
    ...(totals.label ? { totalsRowLabel: encodeCellText(totals.label) } : {}),
    ...(totals.formula ? { totalsRowFunction: "custom" } : {}),
  };
  return element(
    "tableColumn",
    attributes,
    common === undefined ? "" : element("calculatedColumnFormula", {}, write(common)),
    totals.formula ? element("totalsRowFormula", {}, write(totals.formula)) : "",
  );
}

function sameFormula(sheet: SheetModel, of: Area): string | undefined {
  if (!sheet.hasFormula(of.row, of.column)) return undefined;
  const first = sheet.formula(of.row, of.column);
  for (let row = of.row + 1; row <= lastRow(of); row += 1)
    if (sheet.formula(row, of.column) !== first) return undefined;
  return String(first);
}

function totalsOf(sheet: SheetModel, row: number, column: number): { label?: string; formula?: string } {
  if (sheet.hasFormula(row, column)) return { formula: String(sheet.formula(row, column)) };
  const text = sheet.text(row, column);
  return text === "" ? {} : { label: text };
}
