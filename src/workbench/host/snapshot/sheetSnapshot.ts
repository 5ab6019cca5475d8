import { SheetsNoteModel } from "@univerjs/sheets-note";
import { pointsOf } from "../model/cellGeometry";
import { sheetExtras } from "../model/SheetExtras";
import { excelCondition } from "../objects/conditional/excelCondition";
import { rulesOn } from "../objects/conditional/OpenRule";
import { standardHeight, standardWidth } from "../objects/format/tracks";
import { frozenArea } from "../objects/sheet/FreezePanes";
import { headingsShown } from "../objects/sheet/sheetLook";
import { validationsOn } from "../objects/validation/rules";
import { excelValidation } from "../objects/validation/univerValidation";
import { fromEdges, type EdgeRange } from "../univer/Area";
import { areaAddress, fullAddress } from "../univer/address";
import { sheetProtection, type SheetModel } from "../univer/SheetModel";
import type { WorkbookModel } from "../univer/WorkbookModel";
import { cellsSnapshot, columnsSnapshot, rowsSnapshot } from "./cellsSnapshot";
import type { ChartSnapshot, SheetSnapshot } from "./WorkbookSnapshot";

const addressOf = ({ row, column }: { row: number; column: number }): string =>
  areaAddress({ row, column, rows: 1, columns: 1 });
const addresses = (ranges: readonly EdgeRange[]): string[] =>
  ranges.map((range) => areaAddress(fromEdges(range)));

export function sheetSnapshot(sheet: SheetModel): SheetSnapshot {
  const { workbook, worksheet, tab } = sheet;
  const extras = sheetExtras(sheet);
  const frozen = frozenArea(sheet);
  const { on, options } = sheet.keep(sheetProtection);
  return {
    name: sheet.name,
    visibility: tab.visibility,
    tabColor: tab.color,
    showGridlines: tab.gridlines,
    showHeadings: headingsShown(sheet),
    standardWidth: pointsOf(standardWidth(sheet)),
    standardHeight: pointsOf(standardHeight(sheet)),
    cells: cellsSnapshot(sheet),
    columns: columnsSnapshot(sheet),
    rows: rowsSnapshot(sheet),
    merges: addresses(worksheet.getMergeData()).sort(),
    tables: workbook.tables.on(sheet).map((table) => ({
      name: table.name,
      address: areaAddress(table.area),
      columns: table.columns,
      look: { ...table.look },
    })),
    conditionalFormats: rulesOn(sheet).map((rule) => ({
      ...structuredClone(excelCondition(rule)),
      ranges: addresses(rule.ranges),
      stopIfTrue: rule.stopIfTrue,
    })),
    validations: validationsOn(sheet)
      .map((rule) => ({ ...excelValidation(rule), ranges: addresses(rule.ranges) }))
      .sort((a, b) => String(a.ranges).localeCompare(String(b.ranges))),
    ...(frozen ? { frozen: areaAddress(frozen) } : {}),
    charts: extras.charts.map(({ id: _id, ...chart }) => addressed(chart, workbook) as ChartSnapshot),
    notes: notesOf(sheet),
    comments: extras.comments.map(({ id: _id, row, column, replies, ...comment }) => ({
      ...comment,
      cell: addressOf({ row, column }),
      replies: replies.map(({ id: _reply, ...reply }) => reply),
    })),
    hyperlinks: extras.hyperlinks
      .map(({ row, column, ...link }) => ({ cell: addressOf({ row, column }), ...link }))
      .sort((a, b) => a.cell.localeCompare(b.cell)),
    pageLayout: structuredClone(extras.pageLayout),
    customProperties: Object.fromEntries(extras.customProperties.map(({ key, value }) => [key, value])),
    ...(on ? { protection: { ...options } } : {}),
  };
}

function notesOf({ workbook, id }: SheetModel): { cell: string; text: string }[] {
  const notes = workbook.get(SheetsNoteModel).getSheetNotes(workbook.id, id)?.values() ?? [];
  return [...notes]
    .sort((a, b) => a.row - b.row || a.col - b.col)
    .map(({ row, col, note }) => ({ cell: addressOf({ row, column: col }), text: note }));
}

/** The same plain data with every area of cells written as an address. */
function addressed(value: unknown, workbook: WorkbookModel): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => addressed(part, workbook));
  if (typeof value !== "object" || value === null) return value;
  if ("sheetId" in value && "rows" in value) {
    const area = value as { sheetId: string; row: number; column: number; rows: number; columns: number };
    return fullAddress(workbook.sheetById(area.sheetId)?.name ?? "#REF!", area, true);
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, addressed(part, workbook)]));
}
