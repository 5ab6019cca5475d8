import type { IStyleData } from "@univerjs/core";
import { fontProperties, ordinaryFont } from "../../../objects/format/cellStyle";
import type { XmlElement } from "../../xml/XmlElement";
import type { Palette } from "./Palette";

const says = (font: XmlElement, name: string): boolean => font.child(name)?.flag("val", true) ?? false;

/** A `<font>` (or a run's `<rPr>`) as Univer's style; what is Excel's ordinary font says nothing. */
export function readFont(font: XmlElement, palette: Palette): IStyleData {
  const name = (font.child("name") ?? font.child("rFont"))?.attr("val");
  const size = font.child("sz")?.number("val");
  const color = palette.color(font.child("color"));
  const underline = font.child("u");
  const raised = font.child("vertAlign")?.attr("val");
  const { bold, italic, strikethrough, superscript, subscript } = fontProperties;
  return {
    ...(name && name !== ordinaryFont.name ? fontProperties.name.write(name) : {}),
    ...(size && size >= 1 && size <= 409 && size !== ordinaryFont.size
      ? fontProperties.size.write(size)
      : {}),
    ...(color && color !== ordinaryFont.color ? fontProperties.color.write(color) : {}),
    ...(says(font, "b") ? bold.write(true, {}) : {}),
    ...(says(font, "i") ? italic.write(true, {}) : {}),
    ...(says(font, "strike") ? strikethrough.write(true) : {}),
    ...(underline ? fontProperties.underline.write(underlineOf(underline.attr("val"))) : {}),
    ...(raised === "superscript" ? superscript.write(true, {}) : {}),
    ...(raised === "subscript" ? subscript.write(true, {}) : {}),
  };
}

function underlineOf(value: string | undefined): "None" | "Single" | "Double" {
  if (value === "none") return "None";
  return value?.startsWith("double") ? "Double" : "Single";
}
