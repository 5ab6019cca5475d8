import { BorderStyleTypes as Line, type IBorderStyleData, type Nullable } from "@univerjs/core";
import { asChoice } from "../../protocol/arguments";
import { asColor } from "../../protocol/asColor";

export const borderStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const borderWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;

type Style = (typeof borderStyles)[number];
type Weight = (typeof borderWeights)[number];

/** A border in Excel's words. */
export interface BorderLine {
  readonly style: Style;
  readonly weight: Weight;
  readonly color: string;
}

/** Excel tells style and weight apart, files and Univer have one list of lines. */
const lines: readonly (readonly [Line, Style, Weight])[] = [
  [Line.HAIR, "Continuous", "Hairline"],
  [Line.THIN, "Continuous", "Thin"],
  [Line.MEDIUM, "Continuous", "Medium"],
  [Line.THICK, "Continuous", "Thick"],
  [Line.DASHED, "Dash", "Thin"],
  [Line.MEDIUM_DASHED, "Dash", "Medium"],
  [Line.DASH_DOT, "DashDot", "Thin"],
  [Line.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [Line.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [Line.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [Line.DOTTED, "Dot", "Thin"],
  [Line.DOUBLE, "Double", "Thick"],
  [Line.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

const none: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

export function readBorder(border: Nullable<IBorderStyleData>): BorderLine {
  const known = lines.find(([line]) => line === border?.s);
  if (!known) return none;
  const color = border?.cl?.rgb;
  return { style: known[1], weight: known[2], color: color ? asColor(color) : none.color };
}

/** The line after one of its members was set; weighing or colouring no line draws a continuous one. */
export function changedBorder(
  line: BorderLine,
  change: Partial<Record<keyof BorderLine, unknown>>,
): BorderLine {
  const style = change.style === undefined ? undefined : asChoice(borderStyles, change.style);
  const weight = change.weight === undefined ? line.weight : asChoice(borderWeights, change.weight);
  const color = change.color === undefined ? line.color : asColor(change.color);
  if (style !== undefined) return { style, weight, color };
  return { style: line.style === "None" ? "Continuous" : line.style, weight, color };
}

/** Univer's line; a weight that a style does not come in gives the nearest it has. */
export function univerBorder({ style, weight, color }: BorderLine): IBorderStyleData | null {
  if (style === "None") return null;
  const ofStyle = lines.filter((each) => each[1] === style);
  const [line] = ofStyle.find((each) => each[2] === weight) ??
    ofStyle[weight === "Thick" ? ofStyle.length - 1 : 0] ?? [Line.THIN];
  return { s: line, cl: { rgb: color } };
}
