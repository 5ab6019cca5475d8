import type { ChartPointLabelModel, ChartPointModel, ChartSeriesModel } from "../../../model/ChartModel";
import { newSeries } from "../../../objects/chart/newChart";
import type { XmlElement } from "../../xml/XmlElement";
import { labelPositions, markerSymbols } from "../chartWords";
import type { ChartReading } from "./ChartReading";
import { readShape } from "./readFormat";
import { readLabels, showsLabels } from "./readLabels";

const notDrawn = ["trendline", "errBars", "pictureOptions"];

/** One `<c:ser>` of a group, which says for all its series how far apart they are. */
export function readSeries(element: XmlElement, group: XmlElement, reading: ChartReading): ChartSeriesModel {
  const made = newSeries(reading.text(element.child("tx")));
  const values = reading.cells(element.child("val") ?? element.child("yVal"));
  const categories = reading.cells(element.child("cat") ?? element.child("xVal"));
  const bubbleSizes = reading.cells(element.child("bubbleSize"));
  const labels = element.child("dLbls") ?? group.child("dLbls");
  const flag = (of: XmlElement, name: string) => of.child(name)?.flag("val", true) ?? false;
  const number = (of: XmlElement, name: string, otherwise: number) =>
    of.child(name)?.number("val") ?? otherwise;
  const bars = /^bar/.test(group.name);
  if (notDrawn.some((name) => element.child(name))) reading.lose();
  return {
    ...made,
    ...(values ? { values } : {}),
    ...(categories ? { categories } : {}),
    ...(bubbleSizes ? { bubbleSizes } : {}),
    ...(bars ? { gapWidth: number(group, "gapWidth", 150), overlap: number(group, "overlap", 0) } : {}),
    smooth: flag(element, "smooth"),
    invertIfNegative: flag(element, "invertIfNegative"),
    varyByCategories: flag(group, "varyColors"),
    doughnutHoleSize: number(group, "holeSize", made.doughnutHoleSize),
    firstSliceAngle: number(group, "firstSliceAng", 0),
    explosion: number(element, "explosion", 0),
    bubbleScale: number(group, "bubbleScale", made.bubbleScale),
    ...readMarker(element.child("marker"), reading),
    hasDataLabels: showsLabels(labels),
    dataLabels: readLabels(labels, made.dataLabels, reading.palette),
    format: readShape(element.child("spPr"), reading.palette),
    points: readPoints(element, labels, reading),
  };
}

function readMarker(marker: XmlElement | undefined, reading: ChartReading): Partial<ChartSeriesModel> {
  if (!marker) return {};
  const symbol = (marker.child("symbol")?.attr("val") ?? "auto") as keyof typeof markerSymbols;
  const size = marker.child("size")?.number("val");
  const { fill, line } = readShape(marker.child("spPr"), reading.palette);
  return {
    markerStyle: markerSymbols[symbol] ?? "Automatic",
    ...(size === undefined ? {} : { markerSize: size }),
    ...(fill ? { markerBackgroundColor: fill } : {}),
    ...(line?.color ? { markerForegroundColor: line.color } : {}),
  };
}

/** Points drawn unlike their series, by position. */
function readPoints(
  element: XmlElement,
  labels: XmlElement | undefined,
  reading: ChartReading,
): Record<string, ChartPointModel> {
  const found: Record<string, ChartPointModel> = {};
  const at = (each: XmlElement) => String(each.child("idx")?.number("val") ?? 0);
  for (const point of element.all("dPt"))
    found[at(point)] = { format: readShape(point.child("spPr"), reading.palette) };
  for (const each of labels?.all("dLbl") ?? []) {
    const label = readOwnLabel(each, labels, reading);
    found[at(each)] = {
      ...(found[at(each)] ?? { format: {} }),
      hasDataLabel: showsLabels(each),
      ...(label ? { label } : {}),
    };
  }
  return found;
}

/** What a point's label says, and where unlike its series' labels; undefined where it says the value in their place. */
function readOwnLabel(
  label: XmlElement,
  labels: XmlElement | undefined,
  reading: ChartReading,
): ChartPointLabelModel | undefined {
  const words = reading.text(label.child("tx"));
  const place = label.child("dLblPos")?.attr("val") as keyof typeof labelPositions | undefined;
  const usual = labels?.child("dLblPos")?.attr("val");
  const position = place === undefined || place === usual ? undefined : labelPositions[place];
  const read: ChartPointLabelModel = { ...words, ...(position === undefined ? {} : { position }) };
  return Object.keys(read).length > 0 ? read : undefined;
}
