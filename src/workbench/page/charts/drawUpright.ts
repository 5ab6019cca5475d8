import { chartColors } from "./chartColors";
import type { AxisView, ChartView } from "./ChartView";
import { drawColumns } from "./drawColumns";
import { drawLine } from "./drawLine";
import { plotOf, type Plot } from "./plotOf";
import { svg, svgText } from "./svg";

/** Value axes with faint lines, columns, then lines above them. */
export const drawUpright = (view: ChartView): string => {
  const plot = plotOf(view);
  const second = view.second && plotOf(view, true);
  const lines = view.series.filter(({ draw }) => draw === "line");
  return [
    valueAxis(view.value, plot, { x: plot.left - 8, anchor: "end" }),
    second && view.second ? valueAxis(view.second, second, { x: plot.right + 8, anchor: "start" }) : "",
    drawColumns(
      view.series.filter(({ second: other }) => !other),
      plot,
    ),
    ...lines.map((series) => drawLine(series, series.second ? (second ?? plot) : plot)),
    categoryAxis(view, plot),
  ].join("");
};

const valueAxis = (
  { asTick, gridlines }: AxisView,
  { left, right, scale, y }: Plot,
  { x, anchor }: { readonly x: number; readonly anchor: string },
): string =>
  scale.ticks
    .map((tick) => {
      const line = gridlines
        ? svg("path", { d: `M${left} ${Math.round(y(tick)) + 0.5}H${right}`, stroke: chartColors.faint })
        : "";
      const text = asTick
        ? svg(
            "text",
            { x, y: y(tick) + 4, "text-anchor": anchor, fill: chartColors.muted },
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
          {
            x: left + (place + 0.5) * band,
            y: bottom + 16,
            "text-anchor": "middle",
            fill: chartColors.muted,
          },
          svgText(text),
        )
      : "",
  );
  return svg("path", { d: `M${left} ${zero}H${right}`, stroke: chartColors.ink }) + names.join("");
};
