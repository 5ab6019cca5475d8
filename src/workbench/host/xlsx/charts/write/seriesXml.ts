import type { ChartSeriesModel } from "../../../model/ChartModel";
import { nameOf } from "../../conditionNames";
import { element, elementWith } from "../../xml/element";
import type { GroupKind } from "../chartKinds";
import { markerSymbols } from "../chartWords";
import type { ChartWriting } from "./ChartWriting";
import { labelsXml } from "./labelsXml";
import { shapeXml, value } from "./shapeXml";

/** A `<c:ser>`; each kind of group has its own order of elements. */
export function seriesXml(
  series: ChartSeriesModel,
  place: number,
  kind: GroupKind,
  writing: ChartWriting,
): string {
  const group = kind.element;
  const scattered = group === "scatterChart" || group === "bubbleChart";
  const marked = group === "lineChart" || group === "scatterChart" || group === "radarChart";
  const round = /[pP]ieChart|doughnut/.test(group);
  const values = scattered
    ? writing.categories("xVal", series.categories) + writing.numbers("yVal", series.values)
    : writing.categories("cat", series.categories) + writing.numbers("val", series.values);
  const inverting = group === "barChart" || group === "bubbleChart";
  const smoothing = group === "lineChart" || group === "scatterChart";
  const explosion = series.explosion || (kind.exploded ? 25 : 0);
  return element(
    "c:ser",
    {},
    value("idx", place),
    value("order", place),
    writing.seriesName(series.name),
    shapeXml(kind.lines === false ? { ...series.format, line: { style: "None" } } : series.format),
    inverting ? value("invertIfNegative", series.invertIfNegative) : "",
    round && explosion > 0 ? value("explosion", explosion) : "",
    marked ? markerXml(series, kind) : "",
    ...pointsXml(series, group),
    labelsXml(series, { element: group, stacked: (kind.grouping ?? "").includes("tacked") }, writing),
    values,
    smoothing ? value("smooth", kind.smooth ?? series.smooth) : "",
    group === "bubbleChart"
      ? writing.numbers("bubbleSize", series.bubbleSizes) + value("bubble3D", false)
      : "",
  );
}

function markerXml(series: ChartSeriesModel, kind: GroupKind): string {
  if (kind.markers === false) return element("c:marker", {}, value("symbol", "none"));
  const symbol = nameOf(markerSymbols, series.markerStyle);
  const { markerBackgroundColor: fill, markerForegroundColor: line } = series;
  const shape = shapeXml({ ...(fill ? { fill } : {}), ...(line ? { line: { color: line } } : {}) });
  const automatic = symbol === undefined || symbol === "auto";
  if (automatic && shape === "") return "";
  return elementWith(
    "c:marker",
    {},
    automatic ? "" : value("symbol", symbol),
    automatic ? "" : value("size", Math.min(72, Math.max(2, Math.round(series.markerSize)))),
    shape,
  );
}

const pointsXml = (series: ChartSeriesModel, group: string): string[] =>
  Object.entries(series.points)
    .sort(([a], [b]) => Number(a) - Number(b))
    .flatMap(([index, { format }]) => {
      const shape = shapeXml(format);
      const inverting = group === "barChart" ? value("invertIfNegative", series.invertIfNegative) : "";
      return shape
        ? [element("c:dPt", {}, value("idx", index), inverting, value("bubble3D", false), shape)]
        : [];
    });
