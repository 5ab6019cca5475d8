import type { Area } from "../univer/Area";

/** How a sheet is printed. Margins in points; an absent member is Excel's default. */
export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape";
  /** Office.js's PaperType; absent: the printer's. */
  paperSize?: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  printComments: string;
  printErrors: string;
  firstPageNumber: number | "";
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printAreas: Area[];
  /** First and last row (or column) repeated on every page, zero-based. */
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  headersFooters: HeadersFootersModel;
}

/** Which pages have headers and footers of their own, and what these say. */
export interface HeadersFootersModel {
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  defaultForAllPages: HeaderFooterModel;
  firstPage: HeaderFooterModel;
  evenPages: HeaderFooterModel;
  oddPages: HeaderFooterModel;
}

/** Header and footer texts in Excel's own codes (`&P` page, `&D` date, `&A` sheet …). */
export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

const emptyHeaderFooter = (): HeaderFooterModel => ({
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** A new sheet's page layout: Excel's own normal margins (0.7, 0.75 and 0.3 inch) on one portrait page. */
export const newPageLayout = (): PageLayoutModel => ({
  orientation: "Portrait",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  firstPageNumber: "",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printAreas: [],
  headersFooters: {
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    defaultForAllPages: emptyHeaderFooter(),
    firstPage: emptyHeaderFooter(),
    evenPages: emptyHeaderFooter(),
    oddPages: emptyHeaderFooter(),
  },
});
