import type { ChartAxisModel, ChartFormatModel, ChartLineModel, ChartModel } from "../../model/ChartModel";

const grey = "#595959";
const hair: ChartLineModel = { color: "#D9D9D9", weight: 0.75 };
const letters = (size: number, color = grey): ChartFormatModel => ({ font: { size, color, bold: false } });

/** How Excel draws a new chart's parts. A file that says nothing of them is drawn as in 2003: heavy and black. */
const ordinary = {
  title: letters(14),
  axisTitle: letters(10),
  categoryAxis: { ...letters(9), line: hair },
  valueAxis: { ...letters(9), line: { style: "None" } },
  majorGridlines: { line: hair },
  minorGridlines: { line: { ...hair, color: "#F2F2F2" } },
  legend: letters(9),
  labels: letters(9, "#404040"),
  area: { fill: "#FFFFFF", line: hair },
  plotArea: { fill: null },
} satisfies Record<string, ChartFormatModel>;

type Change = <Format extends ChartFormatModel>(format: Format, usual: ChartFormatModel) => Format;

const withUsual: Change = (format, usual) => ({
  ...usual,
  ...format,
  ...(usual.font || format.font ? { font: { ...usual.font, ...format.font } } : {}),
  ...(format.line && usual.line?.color ? { line: { ...usual.line, ...format.line } } : {}),
});

/** What is as usual is automatic. */
const withoutUsual: Change = (format, usual) => {
  const { font, line, ...rest } = format;
  const own = { font: unlike(font, usual.font), line: unlike(line, usual.line) };
  const kept = Object.entries({ ...unlike(rest, usual), ...own });
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as unknown as typeof format;
};

/** The members that differ; undefined when none does. */
function unlike<Part extends object>(part: Part | undefined, usual: object | undefined): Part | undefined {
  if (!part) return undefined;
  const other = new Map(Object.entries(usual ?? {}));
  const kept = Object.entries(part).filter(([key, value]) => !other.has(key) || other.get(key) !== value);
  return kept.length > 0 ? (Object.fromEntries(kept) as Part) : undefined;
}

const axis = (model: ChartAxisModel, usual: ChartFormatModel, change: Change): ChartAxisModel => ({
  ...model,
  format: change(model.format, usual),
  title: { ...model.title, format: change(model.title.format, ordinary.axisTitle) },
  majorGridlines: {
    ...model.majorGridlines,
    format: change(model.majorGridlines.format, ordinary.majorGridlines),
  },
  minorGridlines: {
    ...model.minorGridlines,
    format: change(model.minorGridlines.format, ordinary.minorGridlines),
  },
});

const changed = (chart: ChartModel, change: Change): ChartModel => ({
  ...chart,
  title: { ...chart.title, format: change(chart.title.format, ordinary.title) },
  legend: { ...chart.legend, format: change(chart.legend.format, ordinary.legend) },
  axes: {
    category: axis(chart.axes.category, ordinary.categoryAxis, change),
    value: axis(chart.axes.value, ordinary.valueAxis, change),
    secondaryCategory: axis(chart.axes.secondaryCategory, ordinary.categoryAxis, change),
    secondaryValue: axis(chart.axes.secondaryValue, ordinary.valueAxis, change),
  },
  series: chart.series.map((series) => ({
    ...series,
    dataLabels: {
      ...series.dataLabels,
      format: change(series.dataLabels.format, ordinary.labels),
    },
  })),
  area: change(chart.area, ordinary.area),
  plotArea: change(chart.plotArea, ordinary.plotArea),
});

/** The chart with all that is automatic said as Excel draws it, for a file. */
export const dressed = (chart: ChartModel): ChartModel => changed(chart, withUsual);

/** The chart of a file with what Excel draws of itself automatic again. */
export const undressed = (chart: ChartModel): ChartModel => changed(chart, withoutUsual);
