import type { ConditionalSide, ConditionalStyle } from "../../../model/ConditionalModel";
import { borderNames } from "../../borderNames";
import type { XmlElement } from "../../xml/XmlElement";
import type { Palette } from "../styles/Palette";

const sides: readonly (readonly [string, ConditionalSide])[] = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
];

/** A `<dxf>`: only what it says itself. Its solid fill has its colour as background. */
export function readConditionalStyle(format: XmlElement | undefined, palette: Palette): ConditionalStyle {
  const font = format?.child("font");
  const pattern = format?.at("fill", "patternFill");
  const [back, front] = [palette.color(pattern?.child("bgColor")), palette.color(pattern?.child("fgColor"))];
  const fill = pattern?.attr("patternType") === "none" ? undefined : (back ?? front);
  const color = palette.color(font?.child("color"));
  const [bold, italic, strike] = ["b", "i", "strike"].map((name) => font?.child(name)?.flag("val", true));
  const underline = font?.child("u")?.attr("val") ?? (font?.child("u") ? "single" : undefined);
  const numberFormat = format?.child("numFmt")?.attr("formatCode");
  const borders = sides.flatMap(([name, side]) => {
    const line = format?.child("border")?.child(name);
    const known = borderNames[line?.attr("style") ?? ""];
    return known
      ? [[side, { style: known.style, color: palette.color(line?.child("color")) ?? "#000000" }]]
      : [];
  });
  return {
    ...(fill ? { fill } : {}),
    ...(color ? { color } : {}),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strike === undefined ? {} : { strikethrough: strike }),
    ...(underline ? { underline: underlineOf(underline) } : {}),
    ...(numberFormat ? { numberFormat } : {}),
    ...(borders.length > 0
      ? { borders: Object.fromEntries(borders) as NonNullable<ConditionalStyle["borders"]> }
      : {}),
  };
}

function underlineOf(value: string): "None" | "Single" | "Double" {
  if (value === "none") return "None";
  return value.startsWith("double") ? "Double" : "Single";
}
