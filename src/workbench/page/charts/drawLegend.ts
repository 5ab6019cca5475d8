import { chartColors } from "./chartColors";
import type { ChartView, SeriesView } from "./ChartView";
import { svg, svgText } from "./svg";

/** What each series is called, beside a piece of it, in one line. */
export const drawLegend = ({ series, legend, title, height }: ChartView): string => {
  if (legend === undefined) return "";
  const y = legend === "bottom" ? height - 10 : title === undefined ? 18 : 44;
  let x = 14;
  return series
    .map((one) => {
      const at = x;
      x += 34 + [...one.name].reduce((width, sign) => width + (sign.charCodeAt(0) > 0x2e80 ? 11 : 6.2), 0);
      return pieceOf(one, at, y) + svg("text", { x: at + 20, y, fill: chartColors.muted }, svgText(one.name));
    })
    .join("");
};

const pieceOf = ({ draw, fill, stroke }: SeriesView, x: number, y: number): string => {
  const line = { stroke: stroke?.color, "stroke-width": stroke?.width, "stroke-dasharray": stroke?.dash };
  return draw === "line" || draw === "radar"
    ? svg("path", { d: `M${x} ${y - 4}h15`, fill: "none", ...line })
    : svg("rect", { x, y: y - 9, width: 12, height: 10, fill: fill ?? "none", ...line });
};
