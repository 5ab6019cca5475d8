import { BooleanNumber } from "@univerjs/core";
import { areaAddress } from "../../../univer/address";
import type { SheetModel } from "../../../univer/SheetModel";
import { element } from "../../xml/element";

const no = (off: boolean): false | undefined => (off ? false : undefined);
const yes = (on: boolean): true | undefined => (on ? true : undefined);

/** The `<sheetViews>`: gridlines, headings, direction and what stays in view. */
export function sheetViewXml(sheet: SheetModel): string {
  const { worksheet } = sheet;
  const config = worksheet.getConfig();
  const attributes = {
    showGridLines: no(worksheet.hasHiddenGridlines()),
    showRowColHeaders: no(config.rowHeader.hidden === BooleanNumber.TRUE),
    rightToLeft: yes(config.rightToLeft === BooleanNumber.TRUE),
    tabSelected: yes(sheet.workbook.activeSheet === sheet),
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", attributes, paneXml(sheet)));
}

function paneXml({ worksheet }: SheetModel): string {
  const { xSplit, ySplit, startRow, startColumn } = worksheet.getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return "";
  const pane = xSplit > 0 ? (ySplit > 0 ? "bottomRight" : "topRight") : "bottomLeft";
  const corner = {
    row: Math.max(startRow, ySplit, 0),
    column: Math.max(startColumn, xSplit, 0),
    rows: 1,
    columns: 1,
  };
  const attributes = {
    xSplit: xSplit > 0 ? xSplit : undefined,
    ySplit: ySplit > 0 ? ySplit : undefined,
    topLeftCell: areaAddress(corner),
    activePane: pane,
    state: "frozen",
  };
  return element("pane", attributes) + element("selection", { pane });
}
