import { axisScale, type AxisScale } from "./axisScale";
import type { ChartView, SeriesView } from "./ChartView";
import { drawColumns } from "./drawColumns";
import { drawLine } from "./drawLine";
import { svg, svgText } from "./svg";

const ink = "#1F2A37";
const muted = "#6B7280";
const faint = "#D1D5DB";

/** Where the values are drawn, and how a place and a value become a point. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: AxisScale;
  /** The width one category has. */
  readonly band: number;
  readonly y: (value: number) => number;
}

/** The chart as SVG: title, legend, value axis with faint lines, columns, then lines above them. */
export const drawChart = (view: ChartView): string => {
  const plot = plotOf(view);
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: view.width,
      height: view.height,
      viewBox: `0 0 ${view.width} ${view.height}`,
      role: "img",
      "aria-label": view.title ?? "",
      "font-size": 11,
      fill: ink,
    },
    view.title === undefined
      ? ""
      : svg("text", { x: 14, y: 24, "font-size": 14, "font-weight": 600 }, svgText(view.title)),
    view.legend
      ? legend(view, view.legend === "top" ? (view.title === undefined ? 18 : 44) : view.height - 10)
      : "",
    valueAxis(view, plot),
    drawColumns(view.series, plot),
    ...view.series.filter(({ draw }) => draw === "line").map((series) => drawLine(series, plot)),
    categoryAxis(view, plot),
  );
};

const plotOf = (view: ChartView): Plot => {
  const values = view.series.flatMap((series) => series.values.filter((value) => value !== undefined));
  const scale = axisScale(values, view.least, view.most);
  const widest = Math.max(0, ...scale.ticks.map((tick) => view.asTick?.(tick).length ?? 0));
  const left = view.asTick ? 22 + widest * 6 : 14;
  const right = view.width - 18;
  const top = 16 + (view.title === undefined ? 0 : 24) + (view.legend === "top" ? 20 : 0);
  const bottom = view.height - 26 - (view.legend === "bottom" ? 20 : 0);
  const span = scale.most - scale.least;
  return {
    left,
    right,
    top,
    bottom,
    scale,
    band: (right - left) / Math.max(1, view.categories.length),
    y: (value) => bottom - ((value - scale.least) / span) * (bottom - top),
  };
};

const legend = ({ series }: ChartView, y: number): string => {
  let x = 14;
  return series
    .map((one) => {
      const at = x;
      x += 34 + [...one.name].reduce((width, sign) => width + (sign.charCodeAt(0) > 0x2e80 ? 11 : 6.2), 0);
      return legendKey(one, at, y) + svg("text", { x: at + 20, y, fill: muted }, svgText(one.name));
    })
    .join("");
};

const legendKey = ({ draw, fill, stroke }: SeriesView, x: number, y: number): string => {
  const line = { stroke: stroke?.color, "stroke-width": stroke?.width, "stroke-dasharray": stroke?.dash };
  return draw === "line"
    ? svg("path", { d: `M${x} ${y - 4}h15`, fill: "none", ...line })
    : svg("rect", { x, y: y - 9, width: 12, height: 10, fill: fill ?? "none", ...line });
};

const valueAxis = ({ asTick, gridlines }: ChartView, { left, right, scale, y }: Plot): string =>
  scale.ticks
    .map((tick) => {
      const line = gridlines
        ? svg("path", { d: `M${left} ${Math.round(y(tick)) + 0.5}H${right}`, stroke: faint })
        : "";
      const text = asTick
        ? svg(
            "text",
            { x: left - 8, y: y(tick) + 4, "text-anchor": "end", fill: muted },
            svgText(asTick(tick)),
          )
        : "";
      return line + text;
    })
    .join("");

/** The line at zero, and as many category names as have room. */
const categoryAxis = ({ categories }: ChartView, { left, right, bottom, band, scale, y }: Plot): string => {
  const zero = Math.round(y(Math.min(Math.max(0, scale.least), scale.most))) + 0.5;
  const widest = Math.max(1, ...categories.map((text) => text.length)) * 6.5 + 8;
  const each = Math.max(1, Math.ceil(widest / band));
  const names = categories.map((text, place) =>
    place % each === 0
      ? svg(
          "text",
          { x: left + (place + 0.5) * band, y: bottom + 16, "text-anchor": "middle", fill: muted },
          svgText(text),
        )
      : "",
  );
  return svg("path", { d: `M${left} ${zero}H${right}`, stroke: ink }) + names.join("");
};
