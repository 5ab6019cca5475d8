import { chartColors } from "./chartColors";
import type { ChartView, SeriesView } from "./ChartView";
import { plotOf } from "./plotOf";
import { svg, svgText } from "./svg";

/** Around the web, for the names of its spokes; in pixels. */
const roomForNames = 22;

type Point = readonly [x: number, y: number];

/** A spoke a category, the first straight up and on clockwise; rings at the round numbers, and a closed line a series. */
export const drawRadar = (view: ChartView): string => {
  const { top, bottom, scale } = plotOf(view);
  const radius = Math.max(1, (bottom - top) / 2 - roomForNames);
  const middle: Point = [view.width / 2, (top + bottom) / 2];
  const spokes = view.categories.length;
  const angle = (place: number): number => (2 * Math.PI * place) / Math.max(1, spokes);
  const out = (place: number, length: number): Point => [
    middle[0] + Math.sin(angle(place)) * length,
    middle[1] - Math.cos(angle(place)) * length,
  ];
  const reach = (value: number): number =>
    (radius * (value - scale.least)) / Math.max(Number.MIN_VALUE, scale.most - scale.least);
  const ring = (value: number): readonly Point[] =>
    view.categories.map((_, place) => out(place, reach(value)));
  const rings = scale.ticks.map((tick) =>
    svg("path", { d: closed(ring(tick)), fill: "none", stroke: chartColors.faint }),
  );
  const arms = view.categories.map((_, place) =>
    svg("path", { d: `M${at(middle)}L${at(out(place, radius))}`, stroke: chartColors.faint }),
  );
  const names = view.categories.map((name, place) => {
    const [x, y] = out(place, radius + 8);
    const side = Math.sin(angle(place));
    const anchor = Math.abs(side) < 0.1 ? "middle" : side > 0 ? "start" : "end";
    const down = 4 - 6 * Math.cos(angle(place));
    return svg("text", { x, y: y + down, "text-anchor": anchor, fill: chartColors.muted }, svgText(name));
  });
  const numbers = scale.ticks.map((tick) => {
    const written = view.value.asTick?.(tick);
    const [x, y] = out(0, reach(tick));
    return written === undefined
      ? ""
      : svg("text", { x: x - 5, y: y + 4, "text-anchor": "end", fill: chartColors.muted }, svgText(written));
  });
  const lines = view.series
    .filter(({ draw }) => draw === "radar")
    .map((series) => web(series, (value, place) => out(place, reach(value))));
  return [...rings, ...arms, ...numbers, ...names, ...lines].join("");
};

const at = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
const closed = (points: readonly Point[]): string => `M${points.map(at).join("L")}Z`;

/** The line through a series' values, closed where none is missing; a value between two that are is a dot. */
const web = ({ values, stroke }: SeriesView, point: (value: number, place: number) => Point): string => {
  const points = values.map((value, place) => (value === undefined ? undefined : point(value, place)));
  const known = points.filter((each) => each !== undefined);
  const look = {
    fill: "none",
    stroke: stroke?.color,
    "stroke-width": stroke?.width,
    "stroke-dasharray": stroke?.dash,
    "stroke-linejoin": "round",
  };
  if (known.length === points.length && known.length > 0) return svg("path", { d: closed(known), ...look });
  return points
    .map((from, place) => {
      const [before, after] = [points.at(place - 1), points[(place + 1) % points.length]];
      if (from === undefined) return "";
      if (after !== undefined) return svg("path", { d: `M${at(from)}L${at(after)}`, ...look });
      return before === undefined
        ? svg("circle", { cx: from[0], cy: from[1], r: 3, fill: stroke?.color })
        : "";
    })
    .join("");
};
