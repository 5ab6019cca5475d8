import { areaAddress } from "../../../univer/address";
import { fromEdges } from "../../../univer/Area";
import type { SheetModel } from "../../../univer/SheetModel";
import { widthOfPixels } from "../../columnWidth";
import { relationshipNamespace, spreadsheetNamespace } from "../../namespaces";
import type { Part } from "../../package/PackageWriter";
import { element, elementWith, listElement } from "../../xml/element";
import type { BookWriting } from "../BookWriting";
import { argb } from "../styles/fontXml";
import { columnsXml } from "./columnsXml";
import { sheetData } from "./sheetData";
import { sheetViewXml } from "./sheetViewXml";
import { tablesXml } from "./tablesXml";

const ordinaryWidth = 64;

/** A worksheet's part. Excel refuses a file whose elements stand in another order than the format's. */
export function sheetXml(sheet: SheetModel, part: Part, book: BookWriting): string {
  const { color } = sheet.tab;
  const used = sheet.used(false);
  const merges = sheet.worksheet
    .getMergeData()
    .map((range) => element("mergeCell", { ref: areaAddress(fromEdges(range)) }));
  return element(
    "worksheet",
    { xmlns: spreadsheetNamespace, "xmlns:r": relationshipNamespace },
    elementWith("sheetPr", {}, color ? element("tabColor", { rgb: argb(color) }) : ""),
    element("dimension", { ref: used ? areaAddress(used) : "A1" }),
    sheetViewXml(sheet),
    standardSizes(sheet),
    columnsXml(sheet, book),
    sheetData(sheet, book),
    listElement("mergeCells", merges),
    tablesXml(sheet, part, book),
  );
}

function standardSizes({ worksheet }: SheetModel): string {
  const { defaultColumnWidth, defaultRowHeight } = worksheet.getConfig();
  const points = defaultRowHeight * 0.75;
  return element("sheetFormatPr", {
    defaultColWidth: defaultColumnWidth === ordinaryWidth ? undefined : widthOfPixels(defaultColumnWidth),
    defaultRowHeight: points,
    customHeight: points === 15 ? undefined : true,
  });
}
