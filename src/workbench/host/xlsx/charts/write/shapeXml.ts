import type { ChartFontModel, ChartFormatModel, ChartLineModel } from "../../../model/ChartModel";
import { nameOf } from "../../conditionNames";
import { element, elementWith } from "../../xml/element";
import { dashes, emuPerPoint, underlines } from "../chartWords";

export const value = (name: string, val: string | number | boolean): string => element(`c:${name}`, { val });

const solid = (color: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1).toUpperCase() }));

function lineXml(line: ChartLineModel): string {
  const width = line.weight === undefined ? undefined : Math.round(line.weight * emuPerPoint);
  if (line.style === "None") return element("a:ln", { w: width }, element("a:noFill"));
  const dash = line.style === undefined ? undefined : nameOf(dashes, line.style);
  return element(
    "a:ln",
    { w: width },
    line.color ? solid(line.color) : "",
    dash ? element("a:prstDash", { val: dash }) : "",
  );
}

/** A `<c:spPr>`, or nothing where all is automatic. */
export const shapeXml = ({ fill, line }: ChartFormatModel): string =>
  elementWith(
    "c:spPr",
    {},
    fill === null ? element("a:noFill") : fill ? solid(fill) : "",
    line ? lineXml(line) : "",
  );

/** What letters look like, as attributes and contents of `<a:defRPr>` and `<a:rPr>`. */
export function letters(name: "a:defRPr" | "a:rPr", font: ChartFontModel): string {
  const underline = font.underline === undefined ? undefined : nameOf(underlines, font.underline);
  const attributes = {
    sz: font.size === undefined ? undefined : Math.round(font.size * 100),
    b: font.bold,
    i: font.italic,
    u: underline,
  };
  const face = font.name ? element("a:latin", { typeface: font.name }) : "";
  return element(name, attributes, font.color ? solid(font.color) : "", face);
}

/** A `<c:txPr>`, or nothing where the font is automatic. */
export const fontXml = (font: ChartFontModel | undefined): string =>
  font && Object.keys(font).length > 0
    ? element(
        "c:txPr",
        {},
        element("a:bodyPr"),
        element(
          "a:p",
          {},
          element("a:pPr", {}, letters("a:defRPr", font)),
          element("a:endParaRPr", { lang: "en-US" }),
        ),
      )
    : "";
