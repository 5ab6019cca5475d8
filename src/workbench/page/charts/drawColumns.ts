import type { SeriesView } from "./ChartView";
import { drawLabel } from "./drawLabel";
import type { Plot } from "./plotOf";
import { spansOf } from "./spansOf";
import { svg } from "./svg";

/** The columns of every column series in each category, side by side or on each other. */
export const drawColumns = (all: readonly SeriesView[], plot: Plot): string => {
  const columns = all.filter(({ draw }) => draw === "column");
  const gap = columns[0]?.gap ?? 1;
  const overlap = columns.some(({ stacked }) => stacked) ? 1 : (columns[0]?.overlap ?? 0);
  const step = 1 - overlap;
  const width = plot.band / (1 + step * (columns.length - 1) + gap);
  const within = (value: number): number =>
    plot.y(Math.min(Math.max(value, plot.scale.least), plot.scale.most));
  return spansOf(columns)
    .flatMap((spans, order) =>
      spans.map((span, place) => {
        const series = columns[order];
        if (series === undefined || span === undefined) return "";
        const x = plot.left + place * plot.band + (gap / 2 + step * order) * width;
        const [foot, end] = [within(span.from), within(span.to)];
        const bar = svg("rect", {
          x,
          y: Math.min(foot, end),
          width,
          height: Math.abs(foot - end),
          fill: series.fill ?? "none",
          stroke: series.stroke?.color,
          "stroke-width": series.stroke?.width,
          "stroke-dasharray": series.stroke?.dash,
        });
        const at = series.stacked ? (foot + end) / 2 + 4 : end - (span.to < 0 ? -13 : 5);
        return bar + drawLabel(series.labels[place], x + width / 2, at, series.labelGround);
      }),
    )
    .join("");
};
