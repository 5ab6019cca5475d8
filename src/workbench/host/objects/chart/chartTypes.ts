import { asChoice } from "../../protocol/arguments";

const chartTypes = [
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked", "BarStacked100",
  "Line", "LineStacked", "LineStacked100", "LineMarkers", "LineMarkersStacked", "LineMarkersStacked100",
  "Pie", "PieExploded", "PieOfPie", "BarOfPie", "Doughnut", "DoughnutExploded",
  "XYScatter", "XYScatterSmooth", "XYScatterSmoothNoMarkers", "XYScatterLines", "XYScatterLinesNoMarkers",
  "Area", "AreaStacked", "AreaStacked100", "Bubble", "Radar", "RadarMarkers", "RadarFilled",
  "Waterfall", "Funnel", "Treemap", "Sunburst", "Histogram", "Pareto", "Boxwhisker",
  "StockHLC", "StockOHLC", "StockVHLC", "StockVOHLC",
  "3DColumn", "3DColumnClustered", "3DColumnStacked", "3DColumnStacked100", "3DBarClustered", "3DBarStacked",
  "3DBarStacked100", "3DLine", "3DPie", "3DPieExploded", "3DArea", "3DAreaStacked", "3DAreaStacked100",
] as const; // prettier-ignore

export type ChartType = (typeof chartTypes)[number];

export const asChartType = (value: unknown): ChartType => asChoice(chartTypes, value);

/** Charts whose slices are told apart by the legend even with one series. */
export const isRound = (type: string): boolean => /Pie|Doughnut/.test(type);
