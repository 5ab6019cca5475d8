import type { IWorksheetData } from "@univerjs/core";
import type { ChartAnchor, ChartModel } from "../../model/ChartModel";
import { newId } from "../../univer/WorkbookModel";
import type { BookReading } from "../read/BookReading";
import type { XmlElement } from "../xml/XmlElement";
import { emuPerPoint } from "./chartWords";
import { undressed } from "./ordinaryLook";
import { ChartReading } from "./read/ChartReading";
import { readChart } from "./read/readChart";

const pointsPerPixel = 0.75;

/** The charts of a sheet's drawing; all else in it is not kept. */
export function readCharts(
  sheet: XmlElement,
  path: string,
  book: BookReading,
  data: Partial<IWorksheetData>,
): ChartModel[] {
  const id = sheet.child("drawing")?.attr("id");
  const target = book.file.relationships(path).find((each) => each.id === id)?.target;
  const drawing = target === undefined ? undefined : book.file.xml(target);
  if (!drawing || target === undefined) return [];
  const parts = new Map(book.file.relationships(target).map((each) => [each.id, each]));
  const reading = new ChartReading(book);
  return drawing.children.flatMap((anchor) => {
    const frame = anchor.child("graphicFrame");
    const chart = parts.get(frame?.at("graphic", "graphicData", "chart")?.attr("id") ?? "");
    const space = chart?.kind === "chart" ? book.file.xml(chart.target) : undefined;
    if (!space) {
      book.notKept.add(anchor.within("pic").length > 0 ? "images" : frame ? "chart-kinds" : "shapes");
      return [];
    }
    const name = frame?.at("nvGraphicFramePr", "cNvPr")?.attr("name") ?? "";
    const read = readChart(space, { id: newId(), name, ...placeOf(anchor, data) }, reading);
    if (!read) book.notKept.add("chart-kinds");
    return read ? [undressed(read)] : [];
  });
}

/** Where a drawing stands and how large it is, in points. */
function placeOf(anchor: XmlElement, data: Partial<IWorksheetData>) {
  const from = corner(anchor.child("from") ?? anchor.child("pos"));
  const size = anchor.child("ext");
  if (size || anchor.name !== "twoCellAnchor")
    return { anchor: from, width: points(size?.number("cx")), height: points(size?.number("cy")) };
  const to = corner(anchor.child("to"));
  const width = span(from.column, to.column, (column) => columnWidth(data, column));
  const height = span(from.row, to.row, (row) => rowHeight(data, row));
  return { anchor: from, width: width + to.right - from.right, height: height + to.down - from.down };
}

const points = (emu: number | undefined): number => (emu ?? 0) / emuPerPoint;

function corner(element: XmlElement | undefined): ChartAnchor {
  const value = (name: string) => Number(element?.child(name)?.text ?? 0) || 0;
  const right = points(value("colOff") || element?.number("x"));
  const down = points(value("rowOff") || element?.number("y"));
  return { row: value("row"), column: value("col"), right, down };
}

function span(from: number, to: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += size(index);
  return sum;
}

const columnWidth = (
  { columnData, defaultColumnWidth = 64 }: Partial<IWorksheetData>,
  column: number,
): number =>
  columnData?.[column]?.hd ? 0 : (columnData?.[column]?.w ?? defaultColumnWidth) * pointsPerPixel;

const rowHeight = ({ rowData, defaultRowHeight = 20 }: Partial<IWorksheetData>, row: number): number =>
  rowData?.[row]?.hd ? 0 : (rowData?.[row]?.h ?? defaultRowHeight) * pointsPerPixel;
