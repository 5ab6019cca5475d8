import { axisScale } from "./axisScale";
import { chartColors } from "./chartColors";
import type { ChartView, SeriesView } from "./ChartView";
import { drawLabel } from "./drawLabel";
import { plotOf, type Plot } from "./plotOf";
import { svg, svgText } from "./svg";

/** Of the plot's shorter side, the diameter that Excel gives the largest bubble. */
const largest = 0.25;

/** At the right of the last bubble, in pixels. */
const roomForNames = 50;

/** Bubbles whose areas are as their sizes, on axes that cross at zero and are numbered along the edges. */
export const drawBubbles = (view: ChartView): string => {
  const roomBelow = view.across.title === undefined ? 0 : 18;
  const plot = plotOf({ ...view, height: view.height - roomBelow, width: view.width - roomForNames });
  const bubbles = view.series.filter(({ draw }) => draw === "bubble");
  const scale = axisScale(
    bubbles.flatMap(({ across }) => across.filter((each) => each !== undefined)),
    view.across.least,
    view.across.most,
  );
  const x = (value: number): number =>
    plot.left + ((value - scale.least) / (scale.most - scale.least)) * (plot.right - plot.left);
  const { left, right, top, bottom, y } = plot;
  const muted = { fill: chartColors.muted };
  const cross = [`M${left} ${y(0)}H${right}`, `M${x(0)} ${top}V${bottom}`].map((d) =>
    svg("path", { d, stroke: chartColors.muted }),
  );
  const numbers = [
    ...plot.scale.ticks.map((tick) => [left - 8, y(tick) + 4, "end", view.value.asTick?.(tick)] as const),
    ...scale.ticks.map((tick) => [x(tick), bottom + 16, "middle", view.across.asTick?.(tick)] as const),
  ].map(([at, down, anchor, text]) =>
    text === undefined ? "" : svg("text", { x: at, y: down, "text-anchor": anchor, ...muted }, svgText(text)),
  );
  const middle = (top + bottom) / 2;
  const titles = [
    view.value.title === undefined
      ? ""
      : svg(
          "text",
          { x: 14, y: middle, "text-anchor": "middle", transform: `rotate(-90 14 ${middle})`, ...muted },
          svgText(view.value.title),
        ),
    view.across.title === undefined
      ? ""
      : svg(
          "text",
          { x: (left + right) / 2, y: view.height - 10, "text-anchor": "middle", ...muted },
          svgText(view.across.title),
        ),
  ];
  return [...cross, ...numbers, ...titles, ...bubbles.map((series) => circles(series, plot, x))].join("");
};

/** The largest first, so that a small one is not hidden. */
const circles = (series: SeriesView, { left, right, top, bottom, y }: Plot, x: (value: number) => number) => {
  const known = series.sizes.map((size) => Math.max(0, size ?? 0));
  const most = Math.max(...known, Number.MIN_VALUE);
  const radius = (Math.min(right - left, bottom - top) * largest * series.scale) / 2;
  return known
    .map((size, place) => ({ place, r: radius * Math.sqrt(size / most) }))
    .sort((a, b) => b.r - a.r)
    .map(({ place, r }) => {
      const [across, value] = [series.across[place], series.values[place]];
      if (across === undefined || value === undefined || r === 0) return "";
      const look = { fill: series.fill ?? "none", stroke: series.stroke?.color };
      const circle = svg("circle", { cx: x(across), cy: y(value), r, ...look });
      return circle + drawLabel(series.labels[place], x(across) + r + 5, y(value) + 4, undefined, "start");
    })
    .join("");
};
