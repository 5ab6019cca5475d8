import type { Print } from "../../../sheets/blueprint/sheetLayout";
import { a1, wholeRows } from "./a1";

/** How a sheet comes onto paper. */
export const setPage = (worksheet: Excel.Worksheet, print: Print): void => {
  const { pageLayout } = worksheet;
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = print.paper;
  pageLayout.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }),
  };
  pageLayout.setPrintMargins("Points", { ...print.margins });
  pageLayout.setPrintArea(worksheet.getRanges(print.pages.map(a1).join(",")));
  const { row, rows } = print.titleRows;
  pageLayout.setPrintTitleRows(`$${wholeRows(row, rows).replace(":", ":$")}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = print.footer.left;
  defaultForAllPages.centerFooter = print.footer.center;
  defaultForAllPages.rightFooter = print.footer.right;
};
