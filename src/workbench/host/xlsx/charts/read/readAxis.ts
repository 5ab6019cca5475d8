import type { ChartAxisModel, ChartGridlinesModel } from "../../../model/ChartModel";
import type { XmlElement } from "../../xml/XmlElement";
import { displayUnits, tickLabels, tickMarks } from "../chartWords";
import type { ChartReading } from "./ChartReading";
import { readPartFormat, readShape } from "./readFormat";

const word = <Words extends Readonly<Record<string, string>>>(
  words: Words,
  element: XmlElement | undefined,
  otherwise: string,
): string => words[element?.attr("val") ?? ""] ?? otherwise;

/** An axis as a file describes it, over the one that a new chart has. */
export function readAxis(
  axis: XmlElement | undefined,
  made: ChartAxisModel,
  reading: ChartReading,
): ChartAxisModel {
  if (!axis) return { ...made, visible: false };
  const number = (name: string, of: XmlElement | undefined = axis) => of?.child(name)?.number("val");
  const scaling = axis.child("scaling");
  const format = axis.child("numFmt");
  const linked = format?.flag("sourceLinked", true) ?? true;
  const units = axis.child("dispUnits");
  const bounds = {
    minimum: number("min", scaling),
    maximum: number("max", scaling),
    majorUnit: number("majorUnit"),
    minorUnit: number("minorUnit"),
    tickLabelSpacing: number("tickLblSkip"),
  };
  return {
    ...made,
    ...Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined)),
    visible: !(axis.child("delete")?.flag("val", true) ?? false),
    numberFormat: linked ? made.numberFormat : (format?.attr("formatCode") ?? made.numberFormat),
    linkNumberFormat: linked,
    reversePlotOrder: scaling?.child("orientation")?.attr("val") === "maxMin",
    scaleType: scaling?.child("logBase") ? "Logarithmic" : "Linear",
    tickLabelPosition: word(tickLabels, axis.child("tickLblPos"), "NextToAxis"),
    majorTickMark: word(tickMarks, axis.child("majorTickMark"), "Outside"),
    minorTickMark: word(tickMarks, axis.child("minorTickMark"), "None"),
    categoryType: categoryType(axis),
    displayUnit: word(displayUnits, units?.child("builtInUnit"), "None"),
    showDisplayUnitLabel: units ? units.child("dispUnitsLbl") !== undefined : made.showDisplayUnitLabel,
    title: reading.title(axis.child("title"), made.title),
    majorGridlines: gridlines(axis.child("majorGridlines"), reading),
    minorGridlines: gridlines(axis.child("minorGridlines"), reading),
    format: readPartFormat(axis, reading.palette),
  };
}

function categoryType(axis: XmlElement): string {
  if (axis.name === "dateAx") return "DateAxis";
  return axis.name === "catAx" && axis.child("auto")?.flag("val", true) === false ? "TextAxis" : "Automatic";
}

const gridlines = (lines: XmlElement | undefined, reading: ChartReading): ChartGridlinesModel => ({
  visible: lines !== undefined,
  format: readShape(lines?.child("spPr"), reading.palette),
});
