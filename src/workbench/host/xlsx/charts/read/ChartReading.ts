import type { ChartTextModel, ChartTitleModel } from "../../../model/ChartModel";
import type { SheetArea } from "../../../model/SheetArea";
import { readAddress, splitSheet } from "../../../univer/address";
import type { BookReading } from "../../read/BookReading";
import type { XmlElement } from "../../xml/XmlElement";
import { readPartFormat } from "./readFormat";

/** Reads what charts have in common: references into sheets, texts and titles. */
export class ChartReading {
  constructor(readonly book: BookReading) {}

  get palette() {
    return this.book.palette;
  }

  /** A part of a chart that is drawn otherwise here. */
  lose(): void {
    this.book.notKept.add("chart-details");
  }

  /** The cells behind `<c:cat>`, `<c:val>` …; undefined for constants and for names. */
  cells(data: XmlElement | undefined): SheetArea | undefined {
    const formula = data?.children.find(({ name }) => name.endsWith("Ref"))?.child("f")?.text;
    if (formula === undefined) {
      if (data?.children.some(({ name }) => name.endsWith("Lit"))) this.lose();
      return undefined;
    }
    const found = this.area(formula);
    if (!found) this.lose();
    return found;
  }

  /** A text that is typed, or read from a cell. */
  text(element: XmlElement | undefined): ChartTextModel {
    const formula = element?.at("strRef", "f")?.text;
    const source = formula === undefined ? undefined : this.area(formula);
    if (source) return { source };
    const rich = element?.child("rich");
    const typed = rich ? richText(rich) : (element?.child("v")?.text ?? cached(element));
    return typed === undefined ? {} : { text: typed };
  }

  /** A title over the one that a new chart has, hidden where the file names none. */
  title(element: XmlElement | undefined, made: ChartTitleModel): ChartTitleModel {
    if (!element) return { ...made, visible: false };
    const overlay = element.child("overlay")?.flag("val", true) ?? false;
    return {
      ...made,
      visible: true,
      ...(overlay ? { overlay } : {}),
      ...this.text(element.child("tx")),
      format: readPartFormat(element, this.palette),
    };
  }

  private area(formula: string): SheetArea | undefined {
    const { sheet, rest } = splitSheet(formula.replace(/^\(|\)$/g, ""));
    const area = sheet === undefined ? undefined : readAddress(rest);
    const sheetId = this.book.sheetId(sheet ?? "");
    return area && sheetId ? { ...area, sheetId } : undefined;
  }
}

const richText = (rich: XmlElement): string =>
  rich
    .all("p")
    .map((paragraph) =>
      paragraph
        .all("r")
        .map((run) => run.child("t")?.text ?? "")
        .join(""),
    )
    .join("\n");

const cached = (element: XmlElement | undefined): string | undefined =>
  element?.at("strRef", "strCache", "pt", "v")?.text;
