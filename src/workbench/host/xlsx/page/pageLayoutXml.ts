import type { HeaderFooterModel, PageLayoutModel } from "../../model/PageLayoutModel";
import { paperTypes } from "../../objects/sheet/paperTypes";
import { nameOf } from "../conditionNames";
import { element, elementWith, escaped } from "../xml/element";
import { writeHeaderFooter } from "./headerFooterText";
import { cellComments, cellErrors, pageOrders, pointsPerInch } from "./pageWords";

const on = (flag: boolean): true | undefined => (flag ? true : undefined);
const unless = (value: string | undefined, ordinary: string) => (value === ordinary ? undefined : value);

export const fitsPages = ({ zoom }: PageLayoutModel): boolean =>
  zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;

/** A sheet's `<printOptions>`, `<pageMargins>`, `<pageSetup>` and `<headerFooter>`. */
export function pageLayoutXml(page: PageLayoutModel): string {
  const options = {
    horizontalCentered: on(page.centerHorizontally),
    verticalCentered: on(page.centerVertically),
    headings: on(page.printHeadings),
    gridLines: on(page.printGridlines),
  };
  const inches = (points: number) => points / pointsPerInch;
  const margins = {
    left: inches(page.leftMargin),
    right: inches(page.rightMargin),
    top: inches(page.topMargin),
    bottom: inches(page.bottomMargin),
    header: inches(page.headerMargin),
    footer: inches(page.footerMargin),
  };
  return [
    Object.values(options).some(Boolean) ? element("printOptions", options) : "",
    element("pageMargins", margins),
    setupXml(page),
    headerFooterXml(page.headersFooters),
  ].join("");
}

function setupXml(page: PageLayoutModel): string {
  const fits = fitsPages(page);
  const paper = paperTypes.findIndex((type) => type === page.paperSize) + 1;
  const numbered = typeof page.firstPageNumber === "number";
  return element("pageSetup", {
    paperSize: paper || undefined,
    scale: fits || (page.zoom.scale ?? 100) === 100 ? undefined : page.zoom.scale,
    firstPageNumber: numbered ? page.firstPageNumber : undefined,
    fitToWidth: fits ? (page.zoom.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (page.zoom.verticalFitToPages ?? 0) : undefined,
    pageOrder: unless(nameOf(pageOrders, page.printOrder), "downThenOver"),
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: on(page.blackAndWhite),
    draft: on(page.draftMode),
    cellComments: unless(nameOf(cellComments, page.printComments), "none"),
    useFirstPageNumber: on(numbered),
    errors: unless(nameOf(cellErrors, page.printErrors), "displayed"),
  });
}

function headerFooterXml(group: PageLayoutModel["headersFooters"]): string {
  const even = group.state === "OddAndEven" || group.state === "FirstOddAndEven";
  const first = group.state === "FirstAndDefault" || group.state === "FirstOddAndEven";
  const pages = (kind: string, texts: HeaderFooterModel): string => {
    const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = texts;
    const header = writeHeaderFooter({ left: leftHeader, center: centerHeader, right: rightHeader });
    const footer = writeHeaderFooter({ left: leftFooter, center: centerFooter, right: rightFooter });
    return (
      elementWith(`${kind}Header`, {}, escaped(header)) + elementWith(`${kind}Footer`, {}, escaped(footer))
    );
  };
  return elementWith(
    "headerFooter",
    {
      differentOddEven: on(even),
      differentFirst: on(first),
      scaleWithDoc: group.useSheetScale ? undefined : false,
      alignWithMargins: group.useSheetMargins ? undefined : false,
    },
    pages("odd", even ? group.oddPages : group.defaultForAllPages),
    even ? pages("even", group.evenPages) : "",
    first ? pages("first", group.firstPage) : "",
  );
}
