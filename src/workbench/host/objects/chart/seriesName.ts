import type { ChartSeriesModel } from "../../model/ChartModel";
import type { OpenChart } from "./OpenChart";

/** What a series is called: its cell's text, its own text, or "Series3" after its place. */
export function seriesName(chart: OpenChart, series: ChartSeriesModel): string {
  const { source, text } = series.name;
  return source ? chart.textOf(source) : (text ?? `Series${chart.orderOf(series) + 1}`);
}
