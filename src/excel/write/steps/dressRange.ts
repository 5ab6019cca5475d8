import type { Style } from "../../../sheets/blueprint/sheetLayout";
import { palette } from "../../../sheets/blueprint/palette";

const edges = { top: ["EdgeTop"], bottom: ["EdgeBottom"] } as const;
const box = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const inner = { vertical: "InsideVertical", horizontal: "InsideHorizontal" } as const;
const alignments = { left: "Left", center: "Center", right: "Right" } as const;

/** Gives a range a style; what the style leaves out stays. Lines over or under it run along each of its cells. */
export function dressRange(range: Excel.Range, style: Style, rows: number, columns: number): void {
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  dressFormat(range.format, style, rows, columns);
}

/** One number format for every cell of a range. */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  (range as { numberFormat: unknown }).numberFormat = numberFormat;
}

/** All of a style but its number format, for a range of so many rows and columns or for several. */
export function dressFormat(format: Excel.RangeFormat, style: Style, rows: number, columns: number): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? "Single" : "None";
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = alignments[style.align];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.vertical !== undefined) format.verticalAlignment = "Top";
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.border === undefined) return;
  const lines =
    style.border === "box"
      ? [...box, ...(columns > 1 ? [inner.vertical] : []), ...(rows > 1 ? [inner.horizontal] : [])]
      : edges[style.border];
  for (const line of lines) {
    const border = format.borders.getItem(line);
    border.style = "Continuous";
    border.color = palette.line;
  }
}
