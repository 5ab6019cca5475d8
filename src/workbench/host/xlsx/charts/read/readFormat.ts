import type { ChartFontModel, ChartFormatModel, ChartLineModel } from "../../../model/ChartModel";
import { tinted } from "../../read/styles/tinted";
import type { Palette } from "../../read/styles/Palette";
import type { XmlElement } from "../../xml/XmlElement";
import { dashes, emuPerPoint, underlines } from "../chartWords";

const whole = 100_000;

/** The colour inside a `<a:solidFill>`; how transparent it is, is left out. */
export function drawnColor(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const [color] = fill?.children ?? [];
  if (!color) return undefined;
  const plain =
    color.name === "schemeClr"
      ? palette.named(color.attr("val") ?? "")
      : hex(color.attr("lastClr") ?? color.attr("val") ?? "");
  if (!plain) return undefined;
  const part = (name: string) => color.child(name)?.number("val");
  const [kept, added] = [part("lumMod"), part("lumOff")];
  if (added !== undefined) return tinted(plain, added / whole);
  return kept === undefined ? plain : tinted(plain, kept / whole - 1);
}

const hex = (value: string): string | undefined =>
  /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : undefined;

/** A `<c:spPr>`: fill and line. */
export function readShape(shape: XmlElement | undefined, palette: Palette): ChartFormatModel {
  if (!shape) return {};
  const fill = shape.child("noFill") ? null : drawnColor(shape.child("solidFill"), palette);
  const line = readLine(shape.child("ln"), palette);
  return { ...(fill === undefined ? {} : { fill }), ...(line ? { line } : {}) };
}

function readLine(line: XmlElement | undefined, palette: Palette): ChartLineModel | undefined {
  if (!line) return undefined;
  if (line.child("noFill")) return { style: "None" };
  const color = drawnColor(line.child("solidFill"), palette);
  const width = line.number("w");
  const dash = line.child("prstDash")?.attr("val") as keyof typeof dashes | undefined;
  const read: ChartLineModel = {
    ...(color ? { color } : {}),
    ...(width === undefined ? {} : { weight: width / emuPerPoint }),
    ...(dash ? { style: dashes[dash] ?? "Dash" } : {}),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

/** The font of a `<c:txPr>` or of the first letters of a rich text. */
export function readChartFont(text: XmlElement | undefined, palette: Palette): ChartFontModel | undefined {
  const paragraph = text?.child("p");
  const run = paragraph?.at("r", "rPr");
  const ordinary = paragraph?.at("pPr", "defRPr");
  const attr = (name: string) => run?.attr(name) ?? ordinary?.attr(name);
  const size = Number(attr("sz") ?? NaN);
  const color = drawnColor(run?.child("solidFill") ?? ordinary?.child("solidFill"), palette);
  const name = (run?.child("latin") ?? ordinary?.child("latin"))?.attr("typeface");
  const underline = attr("u") as keyof typeof underlines | undefined;
  const on = (value: string | undefined) => value === "1" || value === "true";
  const read: ChartFontModel = {
    ...(name && !name.startsWith("+") ? { name } : {}),
    ...(Number.isFinite(size) ? { size: size / 100 } : {}),
    ...(color ? { color } : {}),
    ...(attr("b") === undefined ? {} : { bold: on(attr("b")) }),
    ...(attr("i") === undefined ? {} : { italic: on(attr("i")) }),
    ...(underline ? { underline: underlines[underline] ?? "Single" } : {}),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

/** Fill, line and font of a part that has both shape and text. */
export function readPartFormat(part: XmlElement | undefined, palette: Palette): ChartFormatModel {
  const font = readChartFont(part?.child("txPr") ?? part?.at("tx", "rich"), palette);
  return { ...readShape(part?.child("spPr"), palette), ...(font ? { font } : {}) };
}
