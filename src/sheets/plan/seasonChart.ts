import type { ChartBlock } from "../blueprint/blueprint";

/** Twelve columns, one a fiscal month: the shape of the year. */
export const seasonChart: ChartBlock = {
  block: "chart",
  key: "Season",
  titleFrom: "Season_Headline",
  table: "Plan_Seasons",
  x: "Name",
  series: [{ column: "Index", draw: "column", role: "actual" }],
};
