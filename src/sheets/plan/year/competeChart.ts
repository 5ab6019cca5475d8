import type { ChartBlock } from "../../blueprint/blueprint";
import { mostMarks } from "./mostMarks";

/** The company and its rivals on one web, a spoke a point (B03). */
export const competeChart: ChartBlock = {
  block: "chart",
  key: "Compete",
  titleFrom: "Compete_Headline",
  table: "Plan_Compete",
  x: "Item",
  most: mostMarks,
  series: [
    { column: "Us", draw: "radar", role: "actual" },
    { column: "RivalA", draw: "radar", role: "plan" },
    { column: "RivalB", draw: "radar", role: "forecast" },
  ],
};
