import type { ChartDataLabelsModel, ChartPointModel, ChartSeriesModel } from "../../../model/ChartModel";
import { nameOf } from "../../conditionNames";
import { element, escaped } from "../../xml/element";
import { labelPositions } from "../chartWords";
import type { ChartWriting } from "./ChartWriting";
import { fontXml, shapeXml, value } from "./shapeXml";

/** Where labels may stand in each kind of group; Excel repairs a file that says otherwise. */
const allowed: Readonly<Record<string, string>> = {
  barChart: "ctr inBase inEnd outEnd",
  stacked: "ctr inBase inEnd",
  lineChart: "ctr l r t b",
  scatterChart: "ctr l r t b",
  bubbleChart: "ctr l r t b",
  pieChart: "ctr inEnd outEnd bestFit",
  ofPieChart: "ctr inEnd outEnd bestFit",
};

/** The kind of group that labels stand in. */
export interface LabelPlace {
  readonly element: string;
  readonly stacked: boolean;
}

function content(labels: ChartDataLabelsModel, place: LabelPlace, shown: boolean, words = ""): string {
  const position = labels.position === undefined ? undefined : nameOf(labelPositions, labels.position);
  const kind = place.element === "barChart" && place.stacked ? "stacked" : place.element;
  const fits = position !== undefined && (allowed[kind] ?? "").split(" ").includes(position);
  const { numberFormat, linkNumberFormat, format } = labels;
  const numbers = linkNumberFormat
    ? ""
    : element("c:numFmt", { formatCode: numberFormat, sourceLinked: false });
  return [
    words,
    numbers,
    shapeXml(format),
    fontXml(format.font),
    fits ? value("dLblPos", position) : "",
    value("showLegendKey", shown && labels.showLegendKey),
    value("showVal", shown && labels.showValue),
    value("showCatName", shown && labels.showCategoryName),
    value("showSerName", shown && labels.showSeriesName),
    value("showPercent", shown && labels.showPercentage),
    value("showBubbleSize", shown && labels.showBubbleSize),
    labels.separator === ", " ? "" : element("c:separator", {}, escaped(labels.separator)),
  ].join("");
}

/** A point's labels: those of its series, but for what its own says. */
const ownLabels = ({ dataLabels }: ChartSeriesModel, { label }: ChartPointModel): ChartDataLabelsModel => ({
  ...dataLabels,
  ...(label?.position === undefined ? {} : { position: label.position }),
});

/** A series' `<c:dLbls>`, with the points that are labelled unlike it; nothing where none is. */
export function labelsXml(series: ChartSeriesModel, place: LabelPlace, writing: ChartWriting): string {
  const points = Object.entries(series.points).filter(
    ([, { hasDataLabel, label }]) =>
      hasDataLabel !== undefined && (hasDataLabel !== series.hasDataLabels || label !== undefined),
  );
  if (!series.hasDataLabels && points.length === 0) return "";
  const own = points
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([index, point]) =>
      element(
        "c:dLbl",
        {},
        value("idx", index),
        point.hasDataLabel
          ? content(ownLabels(series, point), place, true, writing.words(point.label ?? {}))
          : value("delete", true),
      ),
    );
  return element("c:dLbls", {}, ...own, content(series.dataLabels, place, series.hasDataLabels));
}
