import type { ConditionalSide, ConditionalStyle } from "../../../model/ConditionalModel";
import { borderNames } from "../../borderNames";
import { element, elementWith } from "../../xml/element";
import { argb } from "../styles/fontXml";

const sides: readonly (readonly [string, ConditionalSide])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

const said = (name: string, on: boolean | undefined): string =>
  on === undefined ? "" : element(name, on ? {} : { val: false });

/** A `<dxf>`: what a conditional format changes, and nothing else. */
export function differentialXml(style: ConditionalStyle, formatNumber: (pattern: string) => number): string {
  const { fill, color, bold, italic, underline, strikethrough, numberFormat, borders } = style;
  const lines = { Single: {}, Double: { val: "double" }, None: { val: "none" } } as const;
  return element(
    "dxf",
    {},
    elementWith(
      "font",
      {},
      said("b", bold),
      said("i", italic),
      said("strike", strikethrough),
      underline ? element("u", lines[underline]) : "",
      color ? element("color", { rgb: argb(color) }) : "",
    ),
    numberFormat ? element("numFmt", { numFmtId: formatNumber(numberFormat), formatCode: numberFormat }) : "",
    fill ? element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(fill) }))) : "",
    borders ? element("border", {}, ...sides.map(([name, side]) => lineXml(name, borders[side]))) : "",
  );
}

function lineXml(name: string, line: { style: string; color: string } | undefined): string {
  const found = Object.keys(borderNames).find(
    (key) => borderNames[key]?.style === line?.style && key !== "hair",
  );
  return line && found ? element(name, { style: found }, element("color", { rgb: argb(line.color) })) : "";
}
