import type { ChartSeries, SeriesChart } from "../../../../sheets/blueprint/blueprint";
import { palette } from "../../../../sheets/blueprint/palette";
import type { ChartLayout } from "../../../../sheets/blueprint/sheetLayout";
import { labelFormat } from "./labelFormat";
import { isLine } from "./isLine";
import { seriesLook } from "./seriesLook";

export const chartTypes = {
  line: "Line",
  column: "ColumnClustered",
  stacked: "ColumnStacked",
  bar: "BarClustered",
  radar: "Radar",
} as const;

/** In percent of a column: free room between categories. */
const gap = 50;
const labelPlaces = {
  line: "Top",
  column: "OutsideEnd",
  bar: "OutsideEnd",
  stacked: "Center",
  radar: "OutsideEnd",
} as const;

const writeLabels = (drawn: Excel.ChartSeries, series: ChartSeries, numberFormat: string): void => {
  drawn.hasDataLabels = true;
  const labels = drawn.dataLabels;
  labels.showValue = true;
  labels.position = labelPlaces[series.draw];
  labels.numberFormat = numberFormat;
  labels.format.font.color = palette.ink;
  if (series.draw === "stacked") labels.format.fill.setSolidColor(palette.paper);
};

const drawAxes = ({ axes }: Excel.Chart, chart: SeriesChart): void => {
  const shown = chart.series.filter(({ role }) => role !== "base");
  const labelled = (axis: ChartSeries["axis"]) =>
    shown.filter((series) => series.axis === axis).every(({ labels }) => labels !== undefined);
  // Excel gives a radar's spokes no axis of their own.
  if (chart.series.every(({ draw }) => draw !== "radar")) {
    axes.categoryAxis.categoryType = "TextAxis";
    axes.categoryAxis.tickLabelPosition = "Low";
  }
  if (chart.series.some(({ draw }) => draw === "bar")) axes.categoryAxis.reversePlotOrder = true;
  if (!chart.signed && chart.series.some(({ draw }) => draw !== "line")) axes.valueAxis.minimum = 0;
  if (chart.most !== undefined) axes.valueAxis.maximum = chart.most;
  axes.valueAxis.majorGridlines.visible = !labelled(undefined);
  if (labelled(undefined)) axes.valueAxis.visible = false;
  if (chart.series.every(({ axis }) => axis !== "share")) return;
  const share = axes.getItem("Value", "Secondary");
  share.minimum = 0;
  share.maximum = 1;
  share.numberFormat = "0%";
  share.majorGridlines.visible = false;
  if (labelled("share")) share.visible = false;
};

/** Gives each series of a chart its kind, axis, look and labels; a legend only where there are several to tell apart. */
export function drawSeries(drawn: Excel.Chart, chart: SeriesChart, { formats }: ChartLayout): void {
  const floating = chart.series.some(({ role }) => role === "base");
  for (const [index, wanted] of chart.series.entries()) {
    const series = drawn.series.getItemAt(index);
    series.chartType = chartTypes[wanted.draw];
    if (wanted.axis === "share") series.axisGroup = "Secondary";
    if (isLine(wanted)) series.markerStyle = "None";
    else {
      series.gapWidth = gap;
      series.overlap = wanted.draw === "stacked" ? 100 : 0;
    }
    seriesLook(series, wanted);
    if (wanted.labels !== undefined)
      writeLabels(series, wanted, labelFormat(wanted, floating, formats[wanted.column] ?? "General"));
  }
  drawAxes(drawn, chart);
  const told = floating || chart.series.length < 2;
  drawn.legend.visible = !told;
  if (!told) drawn.legend.position = "Bottom";
}
