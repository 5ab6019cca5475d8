import type { Block, ChartBlock } from "./blueprint";
import type { LayoutContext } from "./layoutContext";
import { layoutEngine } from "./layoutEngine";
import { layoutForm } from "./layoutForm";
import { layoutLists } from "./layoutLists";
import { layoutTable } from "./layoutTable";
import type { BlockLayout, ChartLayout } from "./sheetLayout";

const chartRows = 16;
const chartColumns = 9;

const layoutChart = (chart: ChartBlock, { row, column, headers }: LayoutContext): ChartLayout => {
  const columns = headers[chart.table] ?? {};
  const missing = [chart.x, ...chart.series.map((series) => series.column)].find((key) => !(key in columns));
  if (missing !== undefined)
    throw new Error(`the chart draws a column that ${chart.table} does not have: ${missing}`);
  const anchor = { row, column, rows: chartRows, columns: chartColumns };
  return { block: "chart", key: chart.key, at: anchor, heading: [], anchor, chart };
};

/** A block with every cell addressed. */
export const layoutBlock = (block: Block, context: LayoutContext): BlockLayout => {
  switch (block.block) {
    case "form":
      return layoutForm(block, context);
    case "table":
      return layoutTable(block, context);
    case "lists":
      return layoutLists(block, context);
    case "engine":
      return layoutEngine(block, context);
    case "chart":
      return layoutChart(block, context);
  }
};
