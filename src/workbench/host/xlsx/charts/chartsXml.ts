import { sheetExtras } from "../../model/SheetExtras";
import type { ChartModel } from "../../model/ChartModel";
import type { SheetModel } from "../../univer/SheetModel";
import {
  chartNamespace,
  drawingNamespace,
  relationshipNamespace,
  sheetDrawingNamespace,
} from "../namespaces";
import { contentTypes } from "../package/contentTypes";
import type { Part } from "../package/PackageWriter";
import type { BookWriting } from "../write/BookWriting";
import { element } from "../xml/element";
import { emuPerPoint } from "./chartWords";
import { dressed } from "./ordinaryLook";
import { chartSpaceXml } from "./write/chartSpaceXml";
import { ChartWriting } from "./write/ChartWriting";

const emu = (points: number): number => Math.max(0, Math.round(points * emuPerPoint));

/** Writes a sheet's charts to a drawing of its own; answers the reference that the sheet's part needs. */
export function chartsXml(sheet: SheetModel, part: Part, book: BookWriting): string {
  const { charts } = sheetExtras(sheet);
  if (charts.length === 0) return "";
  const writing = new ChartWriting(book);
  const drawing = book.file.part(`xl/drawings/drawing${book.next("drawing")}.xml`, contentTypes.drawing);
  const anchors = charts.map((chart, index) => {
    const own = book.file.part(`xl/charts/chart${book.next("chart")}.xml`, contentTypes.chart);
    book.file.write(own, chartSpaceXml(dressed(chart), writing));
    return anchorXml(chart, index + 2, drawing.relate("chart", own));
  });
  const namespaces = { "xmlns:xdr": sheetDrawingNamespace, "xmlns:a": drawingNamespace };
  book.file.write(drawing, element("xdr:wsDr", namespaces, ...anchors));
  return element("drawing", { "r:id": part.relate("drawing", drawing) });
}

/** A chart moves with its cell and keeps its size. */
function anchorXml({ name, anchor, width, height }: ChartModel, id: number, relationship: string): string {
  const text = (tag: string, content: number) => element(`xdr:${tag}`, {}, String(content));
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id, name: name || `Chart ${id - 1}` }),
      element("xdr:cNvGraphicFramePr"),
    ),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: chartNamespace },
        element("c:chart", {
          "xmlns:c": chartNamespace,
          "xmlns:r": relationshipNamespace,
          "r:id": relationship,
        }),
      ),
    ),
  );
  return element(
    "xdr:oneCellAnchor",
    {},
    element(
      "xdr:from",
      {},
      text("col", anchor.column),
      text("colOff", emu(anchor.right)),
      text("row", anchor.row),
      text("rowOff", emu(anchor.down)),
    ),
    element("xdr:ext", { cx: emu(width), cy: emu(height) }),
    frame,
    element("xdr:clientData"),
  );
}
