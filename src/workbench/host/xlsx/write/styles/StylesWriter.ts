import type { IStyleData } from "@univerjs/core";
import { fillProperties } from "../../../objects/format/cellStyle";
import { spreadsheetNamespace } from "../../namespaces";
import { builtInNumber, firstOwnFormat } from "../../numberFormats";
import { element, listElement } from "../../xml/element";
import { alignmentXml, protectionXml } from "./alignmentXml";
import { borderXml } from "./borderXml";
import { argb, fontXml } from "./fontXml";

/** A list of XML items, each kept once. */
class Places {
  private readonly places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((item) => this.of(item));
  }

  of(item: string): number {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.places.size);
    return this.places.size - 1;
  }

  get items(): string[] {
    return [...this.places.keys()];
  }
}

const plainFill = (kind: string): string =>
  element("fill", {}, element("patternFill", { patternType: kind }));

/** Collects the formats of a file's cells and conditional formats, and answers their places. */
export class StylesWriter {
  private readonly fonts = new Places(element("font", {}, ...fontXml({})));
  private readonly fills = new Places(plainFill("none"), plainFill("gray125"));
  private readonly borders = new Places(borderXml({}));
  private readonly patterns = new Places();
  private readonly differentials = new Places();
  private readonly known = [new WeakMap<IStyleData, number>(), new WeakMap<IStyleData, number>()] as const;
  private readonly cells: Places;

  constructor() {
    this.cells = new Places(this.cell({}, false));
  }

  /** The place of a cell's format; with an apostrophe the cell's text was typed behind one. */
  cellFormat(style: IStyleData, apostrophe = false): number {
    const known = this.known[apostrophe ? 1 : 0];
    const place = known.get(style) ?? this.cells.of(this.cell(style, apostrophe));
    known.set(style, place);
    return place;
  }

  /** The place of a `<dxf>`, what a conditional format changes. */
  differential(item: string): number {
    return this.differentials.of(item);
  }

  /** The number that a format has in this file. */
  readonly formatNumber = (pattern: string): number =>
    builtInNumber(pattern) ?? firstOwnFormat + this.patterns.of(pattern);

  xml(): string {
    const formats = this.patterns.items.map((pattern, index) =>
      element("numFmt", { numFmtId: firstOwnFormat + index, formatCode: pattern }),
    );
    const plain = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const normal = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
    return element(
      "styleSheet",
      { xmlns: spreadsheetNamespace },
      listElement("numFmts", formats),
      listElement("fonts", this.fonts.items),
      listElement("fills", this.fills.items),
      listElement("borders", this.borders.items),
      listElement("cellStyleXfs", [plain]),
      listElement("cellXfs", this.cells.items),
      listElement("cellStyles", [normal]),
      element("dxfs", { count: this.differentials.items.length }, ...this.differentials.items),
      element("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      }),
    );
  }

  private cell(style: IStyleData, apostrophe: boolean): string {
    const [alignment, protection] = [alignmentXml(style), protectionXml(style)];
    const numFmtId = this.formatNumber(style.n?.pattern ?? "General");
    const fontId = this.fonts.of(element("font", {}, ...fontXml(style)));
    const fillId = style.bg?.rgb ? this.fills.of(solidFill(colorOf(style))) : 0;
    const borderId = this.borders.of(borderXml(style));
    const applied = (is: unknown) => (is ? true : undefined);
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: applied(apostrophe),
      applyNumberFormat: applied(numFmtId),
      applyFont: applied(fontId),
      applyFill: applied(fillId),
      applyBorder: applied(borderId),
      applyAlignment: applied(alignment),
      applyProtection: applied(protection),
    };
    return element("xf", attributes, alignment, protection);
  }
}

const colorOf = (style: IStyleData): string => String(fillProperties.color.read(style));

const solidFill = (color: string): string =>
  element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: argb(color) }),
      element("bgColor", { indexed: 64 }),
    ),
  );
