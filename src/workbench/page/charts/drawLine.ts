import type { SeriesView } from "./ChartView";
import type { Plot } from "./plotOf";
import { svg, svgText } from "./svg";

/** One line through its values; it breaks where there is none, and a value alone is a dot. */
export const drawLine = (series: SeriesView, plot: Plot): string => {
  const x = (place: number): number => plot.left + (place + 0.5) * plot.band;
  const stroke = series.stroke;
  let drawing = false;
  const path = series.values
    .map((value, place) => {
      if (value === undefined) {
        drawing = false;
        return "";
      }
      const step = `${drawing ? "L" : "M"}${x(place).toFixed(1)} ${plot.y(value).toFixed(1)}`;
      drawing = true;
      return step;
    })
    .join("");
  const line = svg("path", {
    d: path,
    fill: "none",
    stroke: stroke?.color,
    "stroke-width": stroke?.width,
    "stroke-dasharray": stroke?.dash,
    "stroke-linejoin": "round",
  });
  return line + dots(series, plot, x) + labels(series, plot, x);
};

const dots = ({ values, stroke }: SeriesView, plot: Plot, x: (place: number) => number): string =>
  values
    .map((value, place) => {
      const alone = values[place - 1] === undefined && values[place + 1] === undefined;
      if (value === undefined || !alone) return "";
      return svg("circle", { cx: x(place), cy: plot.y(value), r: 3, fill: stroke?.color });
    })
    .join("");

const labels = (series: SeriesView, plot: Plot, x: (place: number) => number): string =>
  series.values
    .map((value, place) => {
      const label = series.labels[place];
      if (value === undefined || label === undefined) return "";
      return svg("text", { x: x(place), y: plot.y(value) - 7, "text-anchor": "middle" }, svgText(label));
    })
    .join("");
