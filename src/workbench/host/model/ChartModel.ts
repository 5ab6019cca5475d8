import type { SheetArea } from "./SheetArea";

/** What is drawn with: an absent part is automatic (the theme's), a null fill is none. Colours are #RRGGBB, sizes points. */
export interface ChartFormatModel {
  fill?: string | null;
  line?: ChartLineModel;
  font?: ChartFontModel;
}

export interface ChartAreaModel extends ChartFormatModel {
  roundedCorners?: boolean;
}

export interface ChartLineModel {
  color?: string;
  weight?: number;
  /** Office.js's ChartLineStyle: Continuous, Dash, DashDot, Dot, RoundDot, None … */
  style?: string;
}

export interface ChartFontModel {
  name?: string;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
}

/** A text that is typed, or read live from a cell. */
export interface ChartTextModel {
  text?: string;
  source?: SheetArea;
}

export interface ChartTitleModel extends ChartTextModel {
  visible: boolean;
  overlay?: boolean;
  position?: string;
  format: ChartFormatModel;
}

export interface ChartLegendModel {
  visible: boolean;
  /** Top, Bottom, Left, Right, Corner or Custom. */
  position: string;
  overlay: boolean;
  format: ChartFormatModel;
}

export interface ChartGridlinesModel {
  visible: boolean;
  format: ChartFormatModel;
}

/** An absent bound or unit is automatic. */
export interface ChartAxisModel {
  visible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  numberFormat: string;
  linkNumberFormat: boolean;
  reversePlotOrder: boolean;
  tickLabelPosition: string;
  tickLabelSpacing?: number;
  majorTickMark: string;
  minorTickMark: string;
  categoryType: string;
  scaleType: string;
  displayUnit: string;
  showDisplayUnitLabel: boolean;
  isBetweenCategories: boolean;
  title: ChartTitleModel;
  majorGridlines: ChartGridlinesModel;
  minorGridlines: ChartGridlinesModel;
  format: ChartFormatModel;
}

export interface ChartDataLabelsModel {
  position?: string;
  numberFormat: string;
  linkNumberFormat: boolean;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  showPercentage: boolean;
  showBubbleSize: boolean;
  separator: string;
  format: ChartFormatModel;
}

/** One series; `values` and `categories` are live references into sheets. */
export interface ChartSeriesModel {
  name: ChartTextModel;
  values?: SheetArea;
  categories?: SheetArea;
  bubbleSizes?: SheetArea;
  /** Absent: the chart's own type. */
  type?: string;
  axisGroup: "Primary" | "Secondary";
  gapWidth: number;
  overlap: number;
  smooth: boolean;
  filtered: boolean;
  invertIfNegative: boolean;
  varyByCategories: boolean;
  doughnutHoleSize: number;
  firstSliceAngle: number;
  explosion: number;
  /** In percent of the size Excel gives bubbles. */
  bubbleScale: number;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  hasDataLabels: boolean;
  dataLabels: ChartDataLabelsModel;
  format: ChartFormatModel;
  /** Points drawn unlike their series, by position. */
  points: Record<string, ChartPointModel>;
}

export interface ChartPointModel {
  format: ChartFormatModel;
  hasDataLabel?: boolean;
  /** What its label says and where, unlike the labels of its series. */
  label?: ChartPointLabelModel;
}

/** An absent text is the value; an absent position the series' own. */
export interface ChartPointLabelModel extends ChartTextModel {
  position?: string;
}

/** The top left corner: a cell, and points to the right of and below the cell's corner. */
export interface ChartAnchor {
  row: number;
  column: number;
  right: number;
  down: number;
}

/** The four axes a chart may have; the secondary pair shows once a series is on it. */
export interface ChartAxesModel {
  category: ChartAxisModel;
  value: ChartAxisModel;
  secondaryCategory: ChartAxisModel;
  secondaryValue: ChartAxisModel;
}

/** A chart as the page draws it and as a file keeps it: plain data that survives JSON. Width and height in points. */
export interface ChartModel {
  readonly id: string;
  name: string;
  /** Office.js's ChartType: ColumnClustered, Line, Pie, BarStacked, XYScatter … */
  type: string;
  anchor: ChartAnchor;
  width: number;
  height: number;
  plotBy: "Rows" | "Columns";
  displayBlanksAs: string;
  plotVisibleOnly: boolean;
  title: ChartTitleModel;
  legend: ChartLegendModel;
  axes: ChartAxesModel;
  dataLabels: ChartDataLabelsModel;
  series: ChartSeriesModel[];
  area: ChartAreaModel;
  plotArea: ChartFormatModel;
}
