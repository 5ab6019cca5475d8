import type { ChartAxesModel, ChartModel, ChartSeriesModel } from "../../../model/ChartModel";
import { newChart } from "../../../objects/chart/newChart";
import type { XmlElement } from "../../xml/XmlElement";
import { blanks, legendPositions } from "../chartWords";
import type { ChartReading } from "./ChartReading";
import { groupType } from "./groupType";
import { readAxis } from "./readAxis";
import { readPartFormat, readShape } from "./readFormat";
import { readLabels } from "./readLabels";
import { readSeries } from "./readSeries";

interface Group {
  readonly element: XmlElement;
  readonly type: string;
}

type Place = Pick<ChartModel, "id" | "name" | "anchor" | "width" | "height">;

const notDrawn = ["dTable", "dropLines", "hiLowLines", "upDownBars"];

/** A chart's part; undefined when it is of a kind that is not known here. */
export function readChart(space: XmlElement, place: Place, reading: ChartReading): ChartModel | undefined {
  const chart = space.child("chart");
  const plot = chart?.child("plotArea");
  const groups = (plot?.children ?? []).flatMap((element): Group[] => {
    if (!element.name.endsWith("Chart")) return [];
    const type = groupType(element);
    if (!type) reading.lose();
    return type ? [{ element, type }] : [];
  });
  const [first] = groups;
  if (!chart || !plot || !first) return undefined;
  if (notDrawn.some((name) => plot.within(name).length > 0)) reading.lose();
  const series = groups.flatMap((group) => seriesIn(group, first, reading));
  const { id, name, anchor } = place;
  const lines = series[0]?.values;
  const made = newChart({
    id,
    name,
    type: first.type as Parameters<typeof newChart>[0]["type"],
    anchor,
    plotBy: lines && lines.columns > 1 && lines.rows === 1 ? "Rows" : "Columns",
    series,
  });
  const legend = chart.child("legend");
  const position = legend?.child("legendPos")?.attr("val") as keyof typeof legendPositions | undefined;
  // Where the file says nothing, one series alone titles its chart.
  const titled = !chart.child("title") && !(chart.child("autoTitleDeleted")?.flag("val", true) ?? false);
  const blank = (chart.child("dispBlanksAs")?.attr("val") ?? "zero") as keyof typeof blanks;
  return {
    ...made,
    series,
    width: place.width,
    height: place.height,
    displayBlanksAs: blanks[blank] ?? "Zero",
    plotVisibleOnly: chart.child("plotVisOnly")?.flag("val", true) ?? true,
    title: titled
      ? { ...made.title, visible: series.length === 1 }
      : reading.title(chart.child("title"), made.title),
    legend: {
      visible: legend !== undefined,
      position: legend ? (legendPositions[position ?? "r"] ?? "Right") : made.legend.position,
      overlay: legend?.child("overlay")?.flag("val", true) ?? false,
      format: readPartFormat(legend, reading.palette),
    },
    axes: readAxes(plot, first, made.axes, reading),
    dataLabels: readLabels(first.element.child("dLbls"), made.dataLabels, reading.palette),
    area: {
      ...readPartFormat(space, reading.palette),
      ...(space.child("roundedCorners")?.flag("val", true) ? { roundedCorners: true } : {}),
    },
    plotArea: readShape(plot.child("spPr"), reading.palette),
  };
}

const axisIds = ({ element }: Group): string =>
  element
    .all("axId")
    .map((each) => each.attr("val"))
    .join(" ");

function seriesIn(group: Group, first: Group, reading: ChartReading): ChartSeriesModel[] {
  const axisGroup = axisIds(group) === axisIds(first) ? "Primary" : "Secondary";
  const type = group.type === first.type ? {} : { type: group.type };
  return group.element
    .all("ser")
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((element) => ({ ...readSeries(element, group.element, reading), ...type, axisGroup }));
}

const orderOf = (series: XmlElement): number => series.child("order")?.number("val") ?? 0;

/** Axes are told apart by the group that uses them: the first one's are the primary pair. */
function readAxes(
  plot: XmlElement,
  first: Group,
  made: ChartAxesModel,
  reading: ChartReading,
): ChartAxesModel {
  const primary = new Set(axisIds(first).split(" "));
  const all = plot.children.filter(({ name }) => /^(cat|date|val|ser)Ax$/.test(name));
  if (all.length === 0) return made;
  const isPrimary = (axis: XmlElement) => primary.has(axis.child("axId")?.attr("val") ?? "");
  const pair = (axes: readonly XmlElement[]) => {
    const values = axes.filter(({ name }) => name === "valAx");
    const category = axes.find(({ name }) => name === "catAx" || name === "dateAx");
    return category ? { category, value: values[0] } : { category: values[0], value: values[1] };
  };
  const [one, two] = [pair(all.filter(isPrimary)), pair(all.filter((axis) => !isPrimary(axis)))];
  const category = readAxis(one.category, made.category, reading);
  const between = one.value?.child("crossBetween")?.attr("val");
  return {
    category: {
      ...category,
      isBetweenCategories: between ? between === "between" : category.isBetweenCategories,
    },
    value: readAxis(one.value, made.value, reading),
    secondaryCategory: readAxis(two.category, made.secondaryCategory, reading),
    secondaryValue: two.value ? readAxis(two.value, made.secondaryValue, reading) : made.secondaryValue,
  };
}
