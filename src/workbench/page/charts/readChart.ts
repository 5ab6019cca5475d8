import { numfmt } from "@univerjs/core";
import { pixelsOf } from "../../host/model/cellGeometry";
import type {
  ChartFormatModel,
  ChartModel,
  ChartSeriesModel,
  ChartTextModel,
} from "../../host/model/ChartModel";
import type { SheetArea } from "../../host/model/SheetArea";
import type { CellValue } from "../../host/univer/cellReading";
import type { WorkbookModel } from "../../host/univer/WorkbookModel";
import type { ChartView, SeriesView, Stroke } from "./ChartView";

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
  const { value: axis } = chart.axes;
  const first = shown[0];
  const pattern = axis.linkNumberFormat ? patternAt(workbook, first?.values) : axis.numberFormat;
  return {
    width: pixelsOf(chart.width),
    height: pixelsOf(chart.height),
    title: chart.title.visible ? textOf(workbook, chart.title) : undefined,
    legend: chart.legend.visible ? (chart.legend.position === "Top" ? "top" : "bottom") : undefined,
    categories: cellsOf(workbook, first?.categories, (sheet, row, column) => sheet.text(row, column)),
    series: shown.map((series, place) => readSeries(chart, series, place, workbook)),
    least: axis.minimum,
    most: axis.maximum,
    gridlines: axis.majorGridlines.visible,
    asTick: axis.visible ? (value) => formatted(pattern, value) : undefined,
  };
};

const readSeries = (
  chart: ChartModel,
  series: ChartSeriesModel,
  place: number,
  workbook: WorkbookModel,
): SeriesView => {
  const draw = (series.type ?? chart.type).startsWith("Line") ? "line" : "column";
  const color = automatic[place % automatic.length] ?? "#0F5E6B";
  const values = cellsOf(workbook, series.values, (sheet, row, column) => drawable(sheet.value(row, column)));
  const { linkNumberFormat, numberFormat } = series.dataLabels;
  const pattern = linkNumberFormat ? patternAt(workbook, series.values) : numberFormat;
  return {
    name: textOf(workbook, series.name) ?? `Series${place + 1}`,
    draw,
    values,
    fill: series.format.fill === null ? undefined : (series.format.fill ?? color),
    stroke: strokeOf(series.format, draw === "line" ? color : undefined),
    gap: series.gapWidth / 100,
    overlap: series.overlap / 100,
    labels: values.map((value, at) =>
      (series.points[at]?.hasDataLabel ?? series.hasDataLabels) && value !== undefined
        ? formatted(pattern, value)
        : undefined,
    ),
  };
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
