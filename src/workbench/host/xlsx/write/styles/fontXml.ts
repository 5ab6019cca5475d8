import type { IStyleData } from "@univerjs/core";
import { fontProperties } from "../../../objects/format/cellStyle";
import { element } from "../../xml/element";

/** An RGB colour as files write it: opaque. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** What a `<font>` or a run's `<rPr>` says; the name's element differs between them. */
export function fontXml(style: IStyleData, nameElement: "name" | "rFont" = "name"): string[] {
  const read = (name: keyof typeof fontProperties) => fontProperties[name].read(style);
  const underline = read("underline");
  const name = element(nameElement, { val: String(read("name")) });
  const marks = [
    read("bold") === true ? element("b") : "",
    read("italic") === true ? element("i") : "",
    read("strikethrough") === true ? element("strike") : "",
    underline === "None" ? "" : element("u", underline === "Double" ? { val: "double" } : {}),
    read("superscript") === true ? element("vertAlign", { val: "superscript" }) : "",
    read("subscript") === true ? element("vertAlign", { val: "subscript" }) : "",
    element("sz", { val: Number(read("size")) }),
    style.cl?.rgb ? element("color", { rgb: argb(String(read("color"))) }) : element("color", { theme: 1 }),
  ];
  return nameElement === "name" ? [...marks, name, element("family", { val: 2 })] : [name, ...marks];
}
