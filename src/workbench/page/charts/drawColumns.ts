import type { SeriesView } from "./ChartView";
import type { Plot } from "./drawChart";
import { svg, svgText } from "./svg";

/** The columns of every column series, side by side in each category, from zero. */
export const drawColumns = (all: readonly SeriesView[], plot: Plot): string => {
  const columns = all.filter(({ draw }) => draw === "column");
  const gap = columns[0]?.gap ?? 1;
  const overlap = columns[0]?.overlap ?? 0;
  const step = 1 - overlap;
  const width = plot.band / (1 + step * (columns.length - 1) + gap);
  const zero = plot.y(Math.min(Math.max(0, plot.scale.least), plot.scale.most));
  return columns
    .map((series, order) =>
      series.values
        .map((value, place) => {
          if (value === undefined) return "";
          const x = plot.left + place * plot.band + (gap / 2 + step * order) * width;
          const end = plot.y(value);
          const bar = svg("rect", {
            x,
            y: Math.min(zero, end),
            width,
            height: Math.abs(zero - end),
            fill: series.fill ?? "none",
            stroke: series.stroke?.color,
            "stroke-width": series.stroke?.width,
            "stroke-dasharray": series.stroke?.dash,
          });
          const label = series.labels[place];
          const at = { x: x + width / 2, y: end - (value < 0 ? -13 : 5), "text-anchor": "middle" };
          return label === undefined ? bar : bar + svg("text", at, svgText(label));
        })
        .join(""),
    )
    .join("");
};
