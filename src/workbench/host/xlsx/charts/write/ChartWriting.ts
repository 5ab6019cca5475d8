import type { ChartFontModel, ChartTextModel, ChartTitleModel } from "../../../model/ChartModel";
import type { SheetArea } from "../../../model/SheetArea";
import { fullAddress } from "../../../univer/address";
import type { BookWriting } from "../../write/BookWriting";
import { element, escaped } from "../../xml/element";
import { fontXml, letters, shapeXml, value } from "./shapeXml";

/** Writes what charts have in common: references with what their cells say now, texts and titles. */
export class ChartWriting {
  constructor(readonly book: BookWriting) {}

  /** A part of a chart that the file does not take along. */
  lose(): void {
    this.book.notKept.add("chart-details");
  }

  /** A `<c:val>`, `<c:yVal>` …: numbers behind cells. */
  numbers(name: string, area: SheetArea | undefined): string {
    const found = area && this.find(area);
    if (!area || !found) return "";
    const values = found.grid(area, (row, column) => found.value(row, column)).flat();
    const points = values.map((each, index) =>
      typeof each === "number" ? element("c:pt", { idx: index }, element("c:v", {}, String(each))) : "",
    );
    const format = element("c:formatCode", {}, escaped(this.format(area)));
    const cache = element("c:numCache", {}, format, value("ptCount", values.length), ...points);
    return element(`c:${name}`, {}, element("c:numRef", {}, this.reference(area), cache));
  }

  /** The number format of the first of some cells. */
  format(area: SheetArea | undefined): string {
    return (area && this.find(area)?.pattern(area.row, area.column)) ?? "General";
  }

  /** A `<c:cat>` or `<c:xVal>`: numbers or dates where all cells hold some, texts elsewhere. */
  categories(name: string, area: SheetArea | undefined): string {
    const found = area && this.find(area);
    if (!area || !found) return "";
    const values = found.grid(area, (row, column) => found.value(row, column)).flat();
    const numeric = values.length > 0 && values.every((each) => typeof each === "number");
    if (numeric || name === "xVal") return this.numbers(name, area);
    if (area.rows > 1 && area.columns > 1) this.lose();
    return element(`c:${name}`, {}, this.texts(area));
  }

  /** What a series is called: a `<c:tx>`, or nothing for one that has only its place. */
  seriesName({ source, text }: ChartTextModel): string {
    if (source && this.find(source)) return element("c:tx", {}, this.texts(source));
    return text === undefined ? "" : element("c:tx", {}, element("c:v", {}, escaped(text)));
  }

  /** A `<c:title>`; one without a text of its own says what its only series is called. */
  title(title: ChartTitleModel): string {
    if (!title.visible) return "";
    const { format, source, text } = title;
    const typed = text !== undefined && !(source && this.find(source));
    return element(
      "c:title",
      {},
      this.words(title, format.font),
      value("overlay", title.overlay ?? false),
      shapeXml(format),
      typed ? "" : fontXml(format.font),
    );
  }

  /** A `<c:tx>` that is read from a cell, or typed with its font; nothing where neither is. */
  words({ source, text }: ChartTextModel, font: ChartFontModel = {}): string {
    if (source && this.find(source)) return element("c:tx", {}, this.texts(source));
    return text === undefined ? "" : element("c:tx", {}, rich(text, letters("a:rPr", font)));
  }

  private texts(area: SheetArea): string {
    const found = this.find(area);
    const said = found?.grid(area, (row, column) => found.text(row, column)).flat() ?? [];
    const points = said.map((text, index) =>
      element("c:pt", { idx: index }, element("c:v", {}, escaped(text))),
    );
    const cache = element("c:strCache", {}, value("ptCount", said.length), ...points);
    return element("c:strRef", {}, this.reference(area), cache);
  }

  private reference(area: SheetArea): string {
    const name = this.find(area)?.name ?? "";
    return element("c:f", {}, escaped(fullAddress(name, area, true)));
  }

  private find(area: SheetArea) {
    return this.book.workbook.sheetById(area.sheetId);
  }
}

const rich = (text: string, look: string): string =>
  element(
    "c:rich",
    {},
    element("a:bodyPr"),
    ...text
      .split("\n")
      .map((each) => element("a:p", {}, element("a:r", {}, look, element("a:t", {}, escaped(each))))),
  );
