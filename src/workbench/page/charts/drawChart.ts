import { chartColors } from "./chartColors";
import type { ChartView } from "./ChartView";
import { drawBars } from "./drawBars";
import { drawBubbles } from "./drawBubbles";
import { drawLegend } from "./drawLegend";
import { drawRadar } from "./drawRadar";
import { drawUpright } from "./drawUpright";
import { svg, svgText } from "./svg";

/** The chart as SVG: title, legend, and inside its axes what its series are. */
export const drawChart = (view: ChartView): string => {
  const has = (draw: string): boolean => view.series.some((series) => series.draw === draw);
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
      fill: chartColors.ink,
    },
    view.title === undefined
      ? ""
      : svg("text", { x: 14, y: 24, "font-size": 14, "font-weight": 600 }, svgText(view.title)),
    drawLegend(view),
    (has("bubble") ? drawBubbles : has("radar") ? drawRadar : has("bar") ? drawBars : drawUpright)(view),
  );
};
