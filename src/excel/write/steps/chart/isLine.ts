import type { ChartSeries } from "../../../../sheets/blueprint/blueprint";

/** Whether a series is drawn by its stroke alone. */
export const isLine = ({ draw }: Pick<ChartSeries, "draw">): boolean => draw === "line" || draw === "radar";
