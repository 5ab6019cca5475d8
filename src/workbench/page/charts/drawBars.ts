import { chartColors } from "./chartColors";
import type { ChartView } from "./ChartView";
import { drawLabel } from "./drawLabel";
import { scaleOf } from "./plotOf";
import { spansOf } from "./spansOf";
import { svg, svgText } from "./svg";

/** Lying bars, each category in a row of its own with its name at the left. */
export const drawBars = (view: ChartView): string => {
  const bars = view.series.filter(({ draw }) => draw === "bar");
  const scale = scaleOf(view, false);
  const { asTick, gridlines } = view.value;
  const longest = Math.max(0, ...view.categories.map((name) => name.length));
  const left = 22 + Math.min(longest * 6.2, view.width / 3);
  const right = view.width - 44;
  const top = 16 + (view.title === undefined ? 0 : 24) + (view.legend === "top" ? 20 : 0);
  const bottom = view.height - (asTick ? 26 : 12) - (view.legend === "bottom" ? 20 : 0);
  const x = (value: number): number => {
    const inside = Math.min(Math.max(value, scale.least), scale.most);
    return left + ((inside - scale.least) / (scale.most - scale.least)) * (right - left);
  };
  const band = (bottom - top) / Math.max(1, view.categories.length);
  const gap = bars[0]?.gap ?? 1;
  const step = bars.some(({ stacked }) => stacked) ? 0 : 1 - (bars[0]?.overlap ?? 0);
  const height = band / (1 + step * (bars.length - 1) + gap);
  /** Where something stands in its category, counted from the axis. */
  const rowAt = (place: number, within: number): number =>
    view.topDown ? top + place * band + within : bottom - place * band - within - height;

  const ticks = scale.ticks.map((tick) => {
    const at = Math.round(x(tick)) + 0.5;
    const line = gridlines ? svg("path", { d: `M${at} ${top}V${bottom}`, stroke: chartColors.faint }) : "";
    const said = { x: at, y: bottom + 16, "text-anchor": "middle", fill: chartColors.muted };
    return line + (asTick ? svg("text", said, svgText(asTick(tick))) : "");
  });
  const drawn = spansOf(bars).flatMap((spans, order) =>
    spans.map((span, place) => {
      const series = bars[order];
      if (series === undefined || span === undefined) return "";
      const y = rowAt(place, (gap / 2 + step * order) * height);
      const [foot, end] = [x(span.from), x(span.to)];
      const bar = svg("rect", {
        x: Math.min(foot, end),
        y,
        width: Math.abs(end - foot),
        height,
        fill: series.fill ?? "none",
        stroke: series.stroke?.color,
        "stroke-width": series.stroke?.width,
        "stroke-dasharray": series.stroke?.dash,
      });
      const middle = y + height / 2 + 4;
      const label = series.labels[place];
      if (series.stacked) return bar + drawLabel(label, (foot + end) / 2, middle, series.labelGround);
      const outside = span.to < 0 ? ([end - 5, "end"] as const) : ([end + 5, "start"] as const);
      return bar + drawLabel(label, outside[0], middle, undefined, outside[1]);
    }),
  );
  const names = view.categories.map((name, place) => {
    const y = rowAt(place, (band - height) / 2) + height / 2 + 4;
    return svg("text", { x: left - 8, y, "text-anchor": "end", fill: chartColors.muted }, svgText(name));
  });
  const zero = Math.round(x(0)) + 0.5;
  const axis = svg("path", { d: `M${zero} ${top}V${bottom}`, stroke: chartColors.ink });
  return [...ticks, ...drawn, axis, ...names].join("");
};
