import type { ChartBlock } from "../../blueprint/blueprint";
import type { StepTable } from "./stepColumns";

/** A bridge drawn: plan outlined, what was sold solid, each part floating where the one before it ended. */
export const waterfall = (table: StepTable, titleFrom: string): ChartBlock => ({
  block: "chart",
  key: table,
  titleFrom,
  table,
  x: "Step",
  series: [
    { column: "Base", draw: "stacked", role: "base" },
    { column: "PlanBar", draw: "stacked", role: "plan", labels: "money" },
    { column: "SoldBar", draw: "stacked", role: "actual", labels: "money" },
    { column: "Rise", draw: "stacked", role: "good", labels: "money" },
    { column: "Fall", draw: "stacked", role: "act", labels: "money" },
  ],
});
