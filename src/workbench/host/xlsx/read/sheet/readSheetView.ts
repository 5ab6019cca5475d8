import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import { readAddress } from "../../../univer/address";
import type { XmlElement } from "../../xml/XmlElement";

/** How a sheet is looked at: gridlines, headings, direction and what stays in view. */
export function readSheetView(sheet: XmlElement): Partial<IWorksheetData> {
  const view = sheet.at("sheetViews", "sheetView");
  if (!view) return {};
  const off = (name: string) => (view.flag(name, true) ? BooleanNumber.FALSE : BooleanNumber.TRUE);
  const headings = off("showRowColHeaders");
  return {
    showGridlines: view.flag("showGridLines", true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: view.flag("rightToLeft") ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(headings
      ? { rowHeader: { width: 46, hidden: headings }, columnHeader: { height: 20, hidden: headings } }
      : {}),
    ...frozen(view.child("pane")),
  };
}

/** Frozen panes; panes that are only split apart scroll on their own and are no part of the sheet. */
function frozen(pane: XmlElement | undefined): Partial<IWorksheetData> {
  if (!pane?.attr("state")?.startsWith("frozen")) return {};
  const [xSplit, ySplit] = [Math.round(pane.number("xSplit") ?? 0), Math.round(pane.number("ySplit") ?? 0)];
  const corner = readAddress(pane.attr("topLeftCell") ?? "");
  const startRow = ySplit > 0 ? Math.max(ySplit, corner?.row ?? 0) : -1;
  const startColumn = xSplit > 0 ? Math.max(xSplit, corner?.column ?? 0) : -1;
  return xSplit || ySplit ? { freeze: { xSplit, ySplit, startRow, startColumn } } : {};
}
