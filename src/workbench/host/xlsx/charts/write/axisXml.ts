import type { ChartAxisModel } from "../../../model/ChartModel";
import type { SheetArea } from "../../../model/SheetArea";
import { nameOf } from "../../conditionNames";
import { element } from "../../xml/element";
import { displayUnits, tickLabels, tickMarks } from "../chartWords";
import type { ChartWriting } from "./ChartWriting";
import { fontXml, shapeXml, value } from "./shapeXml";

export interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  /** l, r, t or b. */
  readonly side: string;
  readonly kind: "catAx" | "dateAx" | "valAx";
  /** Whether it stands at the far end of the axis that it crosses. */
  readonly far: boolean;
  /** The cells whose number format it follows, if it follows one. */
  readonly cells: SheetArea | undefined;
  /** Whether values stand between the marks of the other axis. */
  readonly between: boolean;
}

/** One axis of the plot area. */
export function axisXml(axis: ChartAxisModel, place: AxisPlace, writing: ChartWriting): string {
  const lines = (name: string, { visible, format }: ChartAxisModel["majorGridlines"]) =>
    visible ? element(`c:${name}`, {}, shapeXml(format)) : "";
  const scaling = element(
    "c:scaling",
    {},
    axis.scaleType === "Logarithmic" ? value("logBase", 10) : "",
    value("orientation", axis.reversePlotOrder ? "maxMin" : "minMax"),
    axis.maximum === undefined ? "" : value("max", axis.maximum),
    axis.minimum === undefined ? "" : value("min", axis.minimum),
  );
  return element(
    `c:${place.kind}`,
    {},
    value("axId", place.id),
    scaling,
    value("delete", !axis.visible),
    value("axPos", place.side),
    lines("majorGridlines", axis.majorGridlines),
    lines("minorGridlines", axis.minorGridlines),
    writing.title(axis.title),
    element("c:numFmt", {
      formatCode: axis.linkNumberFormat ? writing.format(place.cells) : axis.numberFormat,
      sourceLinked: axis.linkNumberFormat,
    }),
    value("majorTickMark", nameOf(tickMarks, axis.majorTickMark) ?? "none"),
    value("minorTickMark", nameOf(tickMarks, axis.minorTickMark) ?? "none"),
    value("tickLblPos", nameOf(tickLabels, axis.tickLabelPosition) ?? "nextTo"),
    shapeXml(axis.format),
    fontXml(axis.format.font),
    value("crossAx", place.crosses),
    value("crosses", place.far ? "max" : "autoZero"),
    place.kind === "valAx" ? valueAxis(axis, place) : categoryAxis(axis, place),
  );
}

const unitsOf = (axis: ChartAxisModel): string =>
  (axis.majorUnit === undefined ? "" : value("majorUnit", axis.majorUnit)) +
  (axis.minorUnit === undefined ? "" : value("minorUnit", axis.minorUnit));

function valueAxis(axis: ChartAxisModel, place: AxisPlace): string {
  const unit = nameOf(displayUnits, axis.displayUnit);
  const label = axis.showDisplayUnitLabel ? element("c:dispUnitsLbl") : "";
  return (
    value("crossBetween", place.between ? "between" : "midCat") +
    unitsOf(axis) +
    (unit ? element("c:dispUnits", {}, value("builtInUnit", unit), label) : "")
  );
}

function categoryAxis(axis: ChartAxisModel, { kind }: AxisPlace): string {
  if (kind === "dateAx") return value("auto", false) + value("lblOffset", 100) + unitsOf(axis);
  const skip = axis.tickLabelSpacing;
  return [
    value("auto", axis.categoryType === "Automatic"),
    value("lblAlgn", "ctr"),
    value("lblOffset", 100),
    skip === undefined ? "" : value("tickLblSkip", Math.max(1, Math.round(skip))),
    value("noMultiLvlLbl", false),
  ].join("");
}
