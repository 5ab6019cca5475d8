import { newPageLayout, type HeaderFooterModel, type PageLayoutModel } from "../../model/PageLayoutModel";
import { paperTypes } from "../../objects/sheet/paperTypes";
import { decodeCellText } from "../xml/cellText";
import type { XmlElement } from "../xml/XmlElement";
import { readHeaderFooter } from "./headerFooterText";
import { cellComments, cellErrors, pageOrders, pointsPerInch } from "./pageWords";

/** How a sheet is printed; areas and titles are names of the workbook and come from there. */
export function readPageLayout(sheet: XmlElement): PageLayoutModel {
  const made = newPageLayout();
  const [options, margins, setup] = ["printOptions", "pageMargins", "pageSetup"].map((name) =>
    sheet.child(name),
  );
  const margin = (name: string, otherwise: number) => {
    const inches = margins?.number(name);
    return inches === undefined ? otherwise : Math.round(inches * pointsPerInch * 100) / 100;
  };
  const word = (table: Readonly<Record<string, string>>, name: string, otherwise: string) =>
    table[setup?.attr(name) ?? ""] ?? otherwise;
  const paperSize = paperTypes[(setup?.number("paperSize") ?? 0) - 1];
  const page = setup?.flag("useFirstPageNumber") ? setup.number("firstPageNumber") : undefined;
  return {
    ...made,
    orientation: setup?.attr("orientation") === "landscape" ? "Landscape" : "Portrait",
    ...(paperSize ? { paperSize } : {}),
    zoom: readZoom(setup, sheet.at("sheetPr", "pageSetUpPr")?.flag("fitToPage") ?? false),
    centerHorizontally: options?.flag("horizontalCentered") ?? false,
    centerVertically: options?.flag("verticalCentered") ?? false,
    printGridlines: options?.flag("gridLines") ?? false,
    printHeadings: options?.flag("headings") ?? false,
    blackAndWhite: setup?.flag("blackAndWhite") ?? false,
    draftMode: setup?.flag("draft") ?? false,
    printOrder: word(pageOrders, "pageOrder", made.printOrder),
    printComments: word(cellComments, "cellComments", made.printComments),
    printErrors: word(cellErrors, "errors", made.printErrors),
    firstPageNumber: page ?? "",
    leftMargin: margin("left", made.leftMargin),
    rightMargin: margin("right", made.rightMargin),
    topMargin: margin("top", made.topMargin),
    bottomMargin: margin("bottom", made.bottomMargin),
    headerMargin: margin("header", made.headerMargin),
    footerMargin: margin("footer", made.footerMargin),
    headersFooters: readHeadersFooters(sheet.child("headerFooter")),
  };
}

/** A fit that is automatic in one direction is 0 in files and absent in Excel's object model. */
function readZoom(setup: XmlElement | undefined, fits: boolean): PageLayoutModel["zoom"] {
  if (!fits) return { scale: setup?.number("scale") ?? 100 };
  const [across, down] = [setup?.number("fitToWidth") ?? 1, setup?.number("fitToHeight") ?? 1];
  return {
    ...(across > 0 ? { horizontalFitToPages: across } : {}),
    ...(down > 0 ? { verticalFitToPages: down } : {}),
  };
}

function readHeadersFooters(element: XmlElement | undefined): PageLayoutModel["headersFooters"] {
  const made = newPageLayout().headersFooters;
  if (!element) return made;
  const pages = (kind: string): HeaderFooterModel => {
    const part = (name: string) =>
      readHeaderFooter(decodeCellText(element.child(`${kind}${name}`)?.text ?? ""));
    const [header, footer] = [part("Header"), part("Footer")];
    return {
      leftHeader: header.left,
      centerHeader: header.center,
      rightHeader: header.right,
      leftFooter: footer.left,
      centerFooter: footer.center,
      rightFooter: footer.right,
    };
  };
  const [first, even] = [element.flag("differentFirst"), element.flag("differentOddEven")];
  const odd = pages("odd");
  return {
    state: first ? (even ? "FirstOddAndEven" : "FirstAndDefault") : even ? "OddAndEven" : "Default",
    useSheetMargins: element.flag("alignWithMargins", true),
    useSheetScale: element.flag("scaleWithDoc", true),
    defaultForAllPages: even ? made.defaultForAllPages : odd,
    oddPages: even ? odd : made.oddPages,
    evenPages: pages("even"),
    firstPage: pages("first"),
  };
}
