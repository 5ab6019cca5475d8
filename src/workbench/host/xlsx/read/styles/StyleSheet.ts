import type { IStyleData } from "@univerjs/core";
import { protectionProperties } from "../../../objects/format/cellStyle";
import type { NotKept } from "../../NotKept";
import { builtInFormats } from "../../numberFormats";
import type { XmlElement } from "../../xml/XmlElement";
import type { Palette } from "./Palette";
import { readAlignment } from "./readAlignment";
import { readBorders } from "./readBorders";
import { readFill } from "./readFill";
import { readFont } from "./readFont";

/** A file's styles: one for each place in its list of cell formats, and those of conditional formats. */
export class StyleSheet {
  readonly cells: readonly IStyleData[];
  /** Places of formats that say that the cell was typed with an apostrophe in front. */
  private readonly apostrophes: ReadonlySet<number>;
  private readonly patterns: ReadonlyMap<number, string>;

  constructor(
    private readonly root: XmlElement | undefined,
    readonly palette: Palette,
    private readonly notKept: Set<NotKept>,
  ) {
    const own = root?.child("numFmts")?.all("numFmt") ?? [];
    this.patterns = new Map(
      own.map((each) => [each.number("numFmtId") ?? -1, each.attr("formatCode") ?? ""]),
    );
    const formats = root?.child("cellXfs")?.all("xf") ?? [];
    const fonts = (root?.child("fonts")?.all("font") ?? []).map((font) => readFont(font, palette));
    const fills = root?.child("fills")?.all("fill") ?? [];
    const fillOf = new Map<number, IStyleData>();
    const borders = (root?.child("borders")?.all("border") ?? []).map((each) => readBorders(each, palette));
    this.cells = formats.map((format) => ({
      ...fonts[format.number("fontId") ?? 0],
      ...this.fill(fills, format.number("fillId") ?? 0, fillOf),
      ...borders[format.number("borderId") ?? 0],
      ...readAlignment(format.child("alignment")),
      ...readProtection(format.child("protection")),
      ...this.numberFormat(format.number("numFmtId") ?? 0),
    }));
    this.apostrophes = new Set(formats.flatMap((each, index) => (each.flag("quotePrefix") ? [index] : [])));
  }

  hasApostrophe(format: number): boolean {
    return this.apostrophes.has(format);
  }

  /** What a conditional format changes. */
  differential(index: number | undefined): XmlElement | undefined {
    return index === undefined ? undefined : this.root?.child("dxfs")?.all("dxf")[index];
  }

  /** Only fills that a cell has are read: every file lists a pattern that none has. */
  private fill(fills: readonly XmlElement[], place: number, known: Map<number, IStyleData>): IStyleData {
    const style = known.get(place) ?? readFill(fills[place], this.palette, this.notKept);
    known.set(place, style);
    return style;
  }

  private numberFormat(id: number): IStyleData {
    const pattern = this.patterns.get(id) ?? builtInFormats[id];
    return pattern && pattern !== "General" ? { n: { pattern } } : {};
  }
}

function readProtection(protection: XmlElement | undefined): IStyleData {
  const unlocked =
    protection && !protection.flag("locked", true) ? protectionProperties.locked.write(false, {}) : {};
  return protection?.flag("hidden") ? protectionProperties.formulaHidden.write(true, unlocked) : unlocked;
}
