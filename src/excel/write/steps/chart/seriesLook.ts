import type { ChartRole, ChartSeries } from "../../../../sheets/blueprint/blueprint";
import { palette } from "../../../../sheets/blueprint/palette";
import { isLine } from "./isLine";

interface Look {
  /** Undefined: not filled. */
  readonly fill?: string;
  readonly outline?: { readonly color: string; readonly dashed?: true };
  /** How a line of this role is drawn. */
  readonly line?: { readonly color: string; readonly dashed?: true };
}

/** Office.js fills charts with plain colours only, so a forecast is light and dashed where print would hatch it. */
const looks: Readonly<Record<ChartRole, Look>> = {
  actual: { fill: palette.ink, line: { color: palette.ink } },
  plan: { outline: { color: palette.accent }, line: { color: palette.accent } },
  last: { fill: palette.line, line: { color: palette.line } },
  forecast: {
    fill: palette.band,
    outline: { color: palette.ink, dashed: true },
    line: { color: palette.ink, dashed: true },
  },
  good: { fill: palette.good, line: { color: palette.good } },
  act: { fill: palette.act, line: { color: palette.act } },
  base: {},
};

const outlineWeight = 1.5;
/** Seen over dark columns as well as beside them. */
const shareLine: Look["line"] = { color: palette.muted };

const drawLine = (line: Excel.ChartLineFormat, look: Look["line"], weight?: number): void => {
  if (look === undefined) {
    line.clear();
    return;
  }
  line.color = look.color;
  if (look.dashed) line.lineStyle = "Dash";
  if (weight !== undefined) line.weight = weight;
};

/** Draws a series as what it stands for. */
export function seriesLook({ format }: Excel.ChartSeries, series: ChartSeries): void {
  const { role, axis } = series;
  const { fill, outline, line } = looks[role];
  if (isLine(series)) {
    drawLine(format.line, axis === "share" ? shareLine : line);
    return;
  }
  if (fill === undefined) format.fill.clear();
  else format.fill.setSolidColor(fill);
  if (outline !== undefined) drawLine(format.line, outline, outlineWeight);
  else if (fill === undefined) format.line.clear();
}
