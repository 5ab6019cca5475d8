import type {
  ChartAnchor,
  ChartAxisModel,
  ChartDataLabelsModel,
  ChartModel,
  ChartSeriesModel,
  ChartTextModel,
  ChartTitleModel,
} from "../../model/ChartModel";
import { isRound, type ChartType } from "./chartTypes";

const hiddenTitle = (): ChartTitleModel => ({ visible: false, format: {} });

const newAxis = (gridlines: boolean, between: boolean): ChartAxisModel => ({
  visible: true,
  numberFormat: "General",
  linkNumberFormat: true,
  reversePlotOrder: false,
  tickLabelPosition: "NextToAxis",
  majorTickMark: "None",
  minorTickMark: "None",
  categoryType: "Automatic",
  scaleType: "Linear",
  displayUnit: "None",
  showDisplayUnitLabel: true,
  isBetweenCategories: between,
  title: hiddenTitle(),
  majorGridlines: { visible: gridlines, format: {} },
  minorGridlines: { visible: false, format: {} },
  format: {},
});

const newDataLabels = (): ChartDataLabelsModel => ({
  numberFormat: "General",
  linkNumberFormat: true,
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showBubbleSize: false,
  separator: ", ",
  format: {},
});

/** A series as Excel adds one: nothing referred to yet, columns 219% of a bar apart. */
export const newSeries = (name: ChartTextModel): ChartSeriesModel => ({
  name,
  axisGroup: "Primary",
  gapWidth: 219,
  overlap: -27,
  smooth: false,
  filtered: false,
  invertIfNegative: false,
  varyByCategories: false,
  doughnutHoleSize: 75,
  firstSliceAngle: 0,
  explosion: 0,
  bubbleScale: 100,
  markerStyle: "Automatic",
  markerSize: 5,
  hasDataLabels: false,
  dataLabels: newDataLabels(),
  format: {},
  points: {},
});

/** Stacked bars stand on each other exactly; slices have a colour each. */
const ofKind = (type: ChartType): Partial<ChartSeriesModel> => ({
  ...(type.includes("Stacked") ? { overlap: 100 } : {}),
  ...(isRound(type) ? { varyByCategories: true } : {}),
});

interface NewChart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly anchor: ChartAnchor;
  readonly plotBy: "Rows" | "Columns";
  readonly series: ChartSeriesModel[];
}

/** A chart as Excel makes it: 360 × 216 points, titled, a legend below once there is more than one thing to tell apart. */
export const newChart = ({ type, series, ...own }: NewChart): ChartModel => ({
  ...own,
  type,
  series: series.map((each) => ({ ...each, ...ofKind(type) })),
  width: 360,
  height: 216,
  displayBlanksAs: "NotPlotted",
  plotVisibleOnly: true,
  title: { visible: true, overlay: false, format: {} },
  legend: { visible: series.length > 1 || isRound(type), position: "Bottom", overlay: false, format: {} },
  axes: {
    category: newAxis(false, !/^(Area|XY|Bubble)/.test(type)),
    value: newAxis(true, false),
    secondaryCategory: { ...newAxis(false, true), visible: false },
    secondaryValue: newAxis(false, false),
  },
  dataLabels: newDataLabels(),
  area: {},
  plotArea: {},
});
