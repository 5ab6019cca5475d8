import { svg, svgText } from "./svg";

/** A label in the middle of a point, on a ground of its own where it has one. */
export const drawLabel = (
  text: string | undefined,
  x: number,
  y: number,
  ground?: string,
  anchor: "middle" | "start" | "end" = "middle",
): string => {
  if (text === undefined || text === "") return "";
  const width = text.length * 6.4 + 4;
  const box =
    ground === undefined
      ? ""
      : svg("rect", { x: x - width / 2, y: y - 10, width, height: 13, fill: ground, "fill-opacity": 0.9 });
  return box + svg("text", { x, y, "text-anchor": anchor }, svgText(text));
};
