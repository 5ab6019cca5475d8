import { sheetExtras } from "../../../model/SheetExtras";
import { areaAddress } from "../../../univer/address";
import { fromEdges } from "../../../univer/Area";
import type { SheetModel } from "../../../univer/SheetModel";
import { chartsXml } from "../../charts/chartsXml";
import { widthOfPixels } from "../../columnWidth";
import { commentsXml } from "../../comments/commentsXml";
import { fitsPages, pageLayoutXml } from "../../page/pageLayoutXml";
import { sheetProtectionXml } from "../../protection/protectionXml";
import { relationshipNamespace, spreadsheetNamespace } from "../../namespaces";
import type { Part } from "../../package/PackageWriter";
import { element, elementWith, listElement } from "../../xml/element";
import type { BookWriting } from "../BookWriting";
import { argb } from "../styles/fontXml";
import { conditionsXml } from "../rules/conditionsXml";
import { validationsXml } from "../rules/validationsXml";
import { columnsXml } from "./columnsXml";
import { filterArea, isFiltered } from "./filterArea";
import { hyperlinksXml } from "./hyperlinksXml";
import { sheetData } from "./sheetData";
import { sheetViewXml } from "./sheetViewXml";
import { tablesXml } from "./tablesXml";

const ordinaryWidth = 64;
const youngNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** A worksheet's part. Excel refuses a file whose elements stand in another order than the format's. */
export function sheetXml(sheet: SheetModel, part: Part, book: BookWriting): string {
  const { color } = sheet.tab;
  const used = sheet.used(false);
  const { pageLayout } = sheetExtras(sheet);
  const conditions = conditionsXml(sheet, book);
  const filter = filterArea(sheet);
  if (filter && isFiltered(sheet)) book.notKept.add("filter-criteria");
  const merges = sheet.worksheet
    .getMergeData()
    .map((range) => element("mergeCell", { ref: areaAddress(fromEdges(range)) }));
  return element(
    "worksheet",
    { xmlns: spreadsheetNamespace, "xmlns:r": relationshipNamespace },
    elementWith(
      "sheetPr",
      {},
      color ? element("tabColor", { rgb: argb(color) }) : "",
      fitsPages(pageLayout) ? element("pageSetUpPr", { fitToPage: true }) : "",
    ),
    element("dimension", { ref: used ? areaAddress(used) : "A1" }),
    sheetViewXml(sheet),
    standardSizes(sheet),
    columnsXml(sheet, book),
    sheetData(sheet, book),
    sheetProtectionXml(sheet),
    filter ? element("autoFilter", { ref: areaAddress(filter) }) : "",
    listElement("mergeCells", merges),
    conditions.plain,
    validationsXml(sheet, book),
    hyperlinksXml(sheet, part),
    pageLayoutXml(pageLayout),
    chartsXml(sheet, part, book),
    commentsXml(sheet, part, book),
    tablesXml(sheet, part, book),
    extensionsXml(conditions.extension),
  );
}

const extensionsXml = (conditions: string): string =>
  conditions === ""
    ? ""
    : element(
        "extLst",
        {},
        element(
          "ext",
          { "xmlns:x14": youngNamespace, uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}" },
          conditions,
        ),
      );

function standardSizes({ worksheet }: SheetModel): string {
  const { defaultColumnWidth, defaultRowHeight } = worksheet.getConfig();
  const points = defaultRowHeight * 0.75;
  return element("sheetFormatPr", {
    defaultColWidth: defaultColumnWidth === ordinaryWidth ? undefined : widthOfPixels(defaultColumnWidth),
    defaultRowHeight: points,
    customHeight: points === 15 ? undefined : true,
  });
}
