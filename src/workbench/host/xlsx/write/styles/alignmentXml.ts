import type { IStyleData } from "@univerjs/core";
import { alignmentProperties, protectionProperties } from "../../../objects/format/cellStyle";
import { horizontalNames, verticalNames } from "../../alignmentNames";
import { element } from "../../xml/element";

const nameOf = (names: Readonly<Record<string, string>>, value: unknown): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

/** An `<alignment>`, or nothing where all is as Excel's ordinary cell. */
export function alignmentXml(style: IStyleData): string {
  const read = (name: keyof typeof alignmentProperties) => alignmentProperties[name].read(style);
  const vertical = nameOf(verticalNames, read("verticalAlignment"));
  const angle = Number(read("textOrientation"));
  const attributes = {
    horizontal: nameOf(horizontalNames, read("horizontalAlignment")),
    vertical: vertical === "bottom" ? undefined : vertical,
    textRotation: angle === 0 ? undefined : rotation(angle),
    wrapText: read("wrapText") === true ? true : undefined,
    indent: Number(read("indentLevel")) || undefined,
    shrinkToFit: read("shrinkToFit") === true ? true : undefined,
  };
  return Object.values(attributes).some((value) => value !== undefined)
    ? element("alignment", attributes)
    : "";
}

const rotation = (angle: number): number => (angle === 180 ? 255 : angle < 0 ? 90 - angle : angle);

/** A `<protection>` where a cell is unlocked or hides its formula. */
export function protectionXml(style: IStyleData): string {
  const locked = protectionProperties.locked.read(style) === true;
  const hidden = protectionProperties.formulaHidden.read(style) === true;
  if (locked && !hidden) return "";
  return element("protection", { locked: locked ? undefined : false, hidden: hidden ? true : undefined });
}
