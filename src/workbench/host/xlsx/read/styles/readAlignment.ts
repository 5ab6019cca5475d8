import type { IStyleData } from "@univerjs/core";
import { alignmentProperties } from "../../../objects/format/cellStyle";
import { horizontalNames, verticalNames } from "../../alignmentNames";
import type { XmlElement } from "../../xml/XmlElement";

/** An `<alignment>` as Univer's style. */
export function readAlignment(alignment: XmlElement | undefined): IStyleData {
  if (!alignment) return {};
  const { horizontalAlignment, verticalAlignment, indentLevel, textOrientation, wrapText, shrinkToFit } =
    alignmentProperties;
  const horizontal = horizontalNames[alignment.attr("horizontal") ?? ""];
  const vertical = verticalNames[alignment.attr("vertical") ?? ""];
  const indent = alignment.number("indent") ?? 0;
  const angle = orientation(alignment.number("textRotation") ?? 0);
  const across = horizontal ? horizontalAlignment.write(horizontal, {}) : {};
  const style: IStyleData = {
    ...across,
    ...(vertical ? verticalAlignment.write(vertical, {}) : {}),
    ...(indent >= 1 && indent <= 250 ? indentLevel.write(Math.round(indent), across) : {}),
    ...(angle ? textOrientation.write(angle, {}) : {}),
    ...(alignment.flag("shrinkToFit") ? shrinkToFit.write(true, {}) : {}),
    ...(alignment.flag("wrapText") ? wrapText.write(true, {}) : {}),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}

/** Files turn up to 90 and then down from 91; 255 stacks the letters, for which Excel's object model says 180. */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  if (!Number.isInteger(rotation) || rotation < 0 || rotation > 180) return 0;
  return rotation > 90 ? 90 - rotation : rotation;
}
