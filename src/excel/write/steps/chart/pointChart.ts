import type { ChartLayout } from "../../../../sheets/blueprint/sheetLayout";
import { columnRange } from "./columnRange";

/** Has a chart draw the cells of its table, wherever that stands. */
export function pointChart(context: Excel.RequestContext, drawn: Excel.Chart, layout: ChartLayout): void {
  const { chart } = layout;
  if ("bubbles" in chart) {
    const series = drawn.series.getItemAt(0);
    series.setXAxisValues(columnRange(context, layout, chart.bubbles.x));
    series.setValues(columnRange(context, layout, chart.bubbles.y));
    series.setBubbleSizes(columnRange(context, layout, chart.bubbles.size));
    return;
  }
  for (const [index, { column }] of chart.series.entries()) {
    const series = drawn.series.getItemAt(index);
    series.setValues(columnRange(context, layout, column));
    series.setXAxisValues(columnRange(context, layout, chart.x));
  }
}
