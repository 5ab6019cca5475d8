import { numfmt } from "@univerjs/core";
import { pixelsOf } from "../../host/model/cellGeometry";
import type {
  ChartAxisModel,
  ChartFormatModel,
  ChartModel,
  ChartSeriesModel,
  ChartTextModel,
} from "../../host/model/ChartModel";
import type { SheetArea } from "../../host/model/SheetArea";
import type { CellValue } from "../../host/univer/cellReading";
import type { WorkbookModel } from "../../host/univer/WorkbookModel";
import type { AxisView, ChartView, SeriesView, Stroke } from "./ChartView";

/** Office's own order of automatic colours, in our palette. */
const automatic = ["#0F5E6B", "#6B7280", "#B7791F", "#0E7C66", "#C2410C", "#1D4ED8"];
const dashes: Readonly<Record<string, string>> = {
  Dash: "6 4",
  Dot: "2 3",
  RoundDot: "2 3",
  DashDot: "6 3 2 3",
};

/** The chart with its cells read, ready to be drawn. */
export const readChart = (chart: ChartModel, workbook: WorkbookModel): ChartView => {
  const shown = chart.series.filter(({ filtered }) => !filtered);
  const { category, value, secondaryValue } = chart.axes;
  const first = shown[0];
  const second = shown.find(({ axisGroup }) => axisGroup === "Secondary");
  const axis = (model: ChartAxisModel, cells: SheetArea | undefined): AxisView => {
    const pattern = model.linkNumberFormat ? patternAt(workbook, cells) : model.numberFormat;
    return {
      least: model.minimum,
      most: model.maximum,
      gridlines: model.majorGridlines.visible,
      asTick: model.visible ? (tick) => formatted(pattern, tick) : undefined,
      title: model.title.visible ? textOf(workbook, model.title) : undefined,
    };
  };
  return {
    width: pixelsOf(chart.width),
    height: pixelsOf(chart.height),
    title: chart.title.visible ? textOf(workbook, chart.title) : undefined,
    legend: chart.legend.visible ? (chart.legend.position === "Top" ? "top" : "bottom") : undefined,
    categories: cellsOf(workbook, first?.categories, (sheet, row, column) => sheet.text(row, column)),
    topDown: category.reversePlotOrder,
    series: shown.map((series, place) => readSeries(chart, series, place, workbook)),
    value: axis(value, first?.values),
    second: second && axis(secondaryValue, second.values),
    across: axis(category, first?.categories),
  };
};

const drawnAs = (type: string): SeriesView["draw"] => {
  if (type.startsWith("Line")) return "line";
  if (type.startsWith("Bar")) return "bar";
  if (type.startsWith("Radar")) return "radar";
  return type === "Bubble" ? "bubble" : "column";
};

const readSeries = (
  chart: ChartModel,
  series: ChartSeriesModel,
  place: number,
  workbook: WorkbookModel,
): SeriesView => {
  const type = series.type ?? chart.type;
  const draw = drawnAs(type);
  const color = automatic[place % automatic.length] ?? "#0F5E6B";
  const numbers = (area: SheetArea | undefined) =>
    cellsOf(workbook, area, (sheet, row, column) => drawable(sheet.value(row, column)));
  return {
    name: textOf(workbook, series.name) ?? `Series${place + 1}`,
    draw,
    stacked: type.includes("Stacked"),
    second: series.axisGroup === "Secondary",
    values: numbers(series.values),
    across: draw === "bubble" ? numbers(series.categories) : [],
    sizes: draw === "bubble" ? numbers(series.bubbleSizes) : [],
    scale: series.bubbleScale / 100,
    fill: series.format.fill === null ? undefined : (series.format.fill ?? color),
    stroke: strokeOf(series.format, draw === "line" || draw === "radar" ? color : undefined),
    gap: series.gapWidth / 100,
    overlap: series.overlap / 100,
    labels: readLabels(series, numbers(series.values), workbook),
    labelGround: series.dataLabels.format.fill ?? undefined,
  };
};

/** What each point says: words of its own, or its value. */
const readLabels = (
  { hasDataLabels, dataLabels, points, values: area }: ChartSeriesModel,
  values: readonly (number | undefined)[],
  workbook: WorkbookModel,
): SeriesView["labels"] => {
  const pattern = dataLabels.linkNumberFormat ? patternAt(workbook, area) : dataLabels.numberFormat;
  return values.map((value, at) => {
    const point = points[at];
    if (!(point?.hasDataLabel ?? hasDataLabels) || value === undefined) return undefined;
    return (point?.label && textOf(workbook, point.label)) ?? formatted(pattern, value);
  });
};

const strokeOf = ({ line }: ChartFormatModel, usual: string | undefined): Stroke | undefined => {
  const color = line?.color ?? usual;
  if (color === undefined || line?.style === "None") return undefined;
  const width = pixelsOf(line?.weight ?? (usual === undefined ? 0.75 : 2.25));
  return { color, width, dash: dashes[line?.style ?? ""] };
};

const drawable = (value: CellValue): number | undefined => (typeof value === "number" ? value : undefined);

const formatted = (pattern: string, value: number): string =>
  pattern === "General"
    ? String(Number(value.toPrecision(6)))
    : numfmt.format(pattern, value, { throws: false });

const textOf = (workbook: WorkbookModel, { source, text }: ChartTextModel): string | undefined =>
  source ? workbook.sheetById(source.sheetId)?.text(source.row, source.column) : text;

const patternAt = (workbook: WorkbookModel, area: SheetArea | undefined): string =>
  (area && workbook.sheetById(area.sheetId)?.pattern(area.row, area.column)) ?? "General";

type ReadableSheet = NonNullable<ReturnType<WorkbookModel["sheetById"]>>;

const cellsOf = <Read>(
  workbook: WorkbookModel,
  area: SheetArea | undefined,
  read: (sheet: ReadableSheet, row: number, column: number) => Read,
): Read[] => {
  const sheet = area && workbook.sheetById(area.sheetId);
  return sheet ? sheet.grid(area, (row, column) => read(sheet, row, column)).flat() : [];
};
