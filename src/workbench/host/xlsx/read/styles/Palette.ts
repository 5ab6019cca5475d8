import type { XmlElement } from "../../xml/XmlElement";
import { tinted } from "./tinted";

/** Excel's 56 old colours from place 8 on; the first eight are repeated before them. */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The order in which cells count the theme's colours; the theme itself lists dark before light. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
const officeTheme: Readonly<Record<string, string>> = {
  lt1: "FFFFFF",
  dk1: "000000",
  lt2: "E7E6E6",
  dk2: "44546A",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};
const synonyms: Readonly<Record<string, string>> = { tx1: "dk1", tx2: "dk2", bg1: "lt1", bg2: "lt2" };
const sixDigits = /^[0-9A-Fa-f]{6}$/;

/** A file's colours as #RRGGBB: of its theme, of its own palette, or Office's where it has none. */
export class Palette {
  private readonly theme: Readonly<Record<string, string>>;
  private readonly own: readonly string[];

  constructor(theme: XmlElement | undefined, styles: XmlElement | undefined) {
    const scheme = theme?.at("themeElements", "clrScheme")?.children ?? [];
    const read = scheme.flatMap((slot) => {
      const [color] = slot.children;
      const rgb = color?.attr("lastClr") ?? color?.attr("val") ?? "";
      return sixDigits.test(rgb) ? [[slot.name, rgb.toUpperCase()] as const] : [];
    });
    this.theme = { ...officeTheme, ...Object.fromEntries(read) };
    const replaced = styles?.at("colors", "indexedColors")?.all("rgbColor") ?? [];
    this.own = replaced.map((each) => (each.attr("rgb") ?? "").slice(-6).toUpperCase());
  }

  /** The colour a `<color>` means; undefined when it is automatic or none. */
  color(element: XmlElement | undefined): string | undefined {
    if (!element || element.flag("auto")) return undefined;
    const plain = this.plain(element);
    return plain && tinted(`#${plain}`, element.number("tint") ?? 0);
  }

  /** The theme's colour by its name in drawings: accent1, tx1, bg2 … */
  named(name: string): string | undefined {
    const found = this.theme[synonyms[name] ?? name];
    return found && `#${found}`;
  }

  private plain(element: XmlElement): string | undefined {
    const rgb = element.attr("rgb")?.slice(-6);
    if (rgb) return sixDigits.test(rgb) ? rgb.toUpperCase() : undefined;
    const theme = element.number("theme");
    if (theme !== undefined) return this.theme[[...themeOrder, "hlink", "folHlink"][theme] ?? ""];
    const index = element.number("indexed");
    if (index === undefined) return undefined;
    return this.own[index] || indexed[index < 8 ? index : index - 8];
  }
}
