import type { ChartLayout } from "../../../../sheets/blueprint/sheetLayout";

/** Gives a chart its words in the reader's language: the names of its series, or those of its axes. */
export function speakChart(drawn: Excel.Chart, { chart, headers }: ChartLayout): void {
  const word = (key: string): string => headers[key] ?? key;
  if ("bubbles" in chart) {
    drawn.series.getItemAt(0).name = word(chart.bubbles.size);
    drawn.axes.categoryAxis.title.text = word(chart.bubbles.x);
    drawn.axes.valueAxis.title.text = word(chart.bubbles.y);
    return;
  }
  for (const [index, { column }] of chart.series.entries()) drawn.series.getItemAt(index).name = word(column);
}
