import type { ChartLayout } from "../../../../sheets/blueprint/sheetLayout";

/** Has a chart draw these cells, one range for each column it names. */
export function pointChart(
  drawn: Excel.Chart,
  { chart }: ChartLayout,
  rangeOf: (column: string) => Excel.Range,
): void {
  if ("bubbles" in chart) {
    const series = drawn.series.getItemAt(0);
    series.setXAxisValues(rangeOf(chart.bubbles.x));
    series.setValues(rangeOf(chart.bubbles.y));
    series.setBubbleSizes(rangeOf(chart.bubbles.size));
    return;
  }
  for (const [index, { column }] of chart.series.entries()) {
    const series = drawn.series.getItemAt(index);
    series.setValues(rangeOf(column));
    series.setXAxisValues(rangeOf(chart.x));
  }
}
