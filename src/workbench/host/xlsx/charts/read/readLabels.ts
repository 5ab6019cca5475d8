import type { ChartDataLabelsModel } from "../../../model/ChartModel";
import type { Palette } from "../../read/styles/Palette";
import type { XmlElement } from "../../xml/XmlElement";
import { labelPositions } from "../chartWords";
import { readPartFormat } from "./readFormat";

/** Whether a `<c:dLbls>` or `<c:dLbl>` shows anything. */
export const showsLabels = (labels: XmlElement | undefined): boolean =>
  labels !== undefined &&
  !(labels.child("delete")?.flag("val", true) ?? false) &&
  ["showVal", "showSerName", "showCatName", "showPercent", "showBubbleSize"].some((name) =>
    shows(labels, name),
  );

const shows = (labels: XmlElement, name: string): boolean => labels.child(name)?.flag("val", true) ?? false;

/** What labels show, as a file says it; labels that show nothing are those of a new series. */
const shown = (labels: XmlElement): Partial<ChartDataLabelsModel> =>
  showsLabels(labels)
    ? {
        showValue: shows(labels, "showVal"),
        showSeriesName: shows(labels, "showSerName"),
        showCategoryName: shows(labels, "showCatName"),
        showLegendKey: shows(labels, "showLegendKey"),
        showPercentage: shows(labels, "showPercent"),
        showBubbleSize: shows(labels, "showBubbleSize"),
      }
    : {};

/** Labels as a file describes them, over those that a new series has. */
export function readLabels(
  labels: XmlElement | undefined,
  made: ChartDataLabelsModel,
  palette: Palette,
): ChartDataLabelsModel {
  if (!labels) return made;
  const position = labels.child("dLblPos")?.attr("val") as keyof typeof labelPositions | undefined;
  const format = labels.child("numFmt");
  return {
    ...made,
    ...(position ? { position: labelPositions[position] ?? "BestFit" } : {}),
    numberFormat: format?.attr("formatCode") ?? made.numberFormat,
    linkNumberFormat: format?.flag("sourceLinked") ?? true,
    ...shown(labels),
    separator: labels.child("separator")?.text ?? made.separator,
    format: readPartFormat(labels, palette),
  };
}
