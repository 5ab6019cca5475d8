import type { IStyleData } from "@univerjs/core";
import { fillProperties } from "../../../objects/format/cellStyle";
import type { NotKept } from "../../NotKept";
import type { XmlElement } from "../../xml/XmlElement";
import type { Palette } from "./Palette";

/** A `<fill>` as one plain colour. */
export function readFill(fill: XmlElement | undefined, palette: Palette, notKept: Set<NotKept>): IStyleData {
  const gradient = fill?.child("gradientFill");
  if (gradient) {
    notKept.add("fill-patterns");
    return filled(palette.color(gradient.at("stop", "color")));
  }
  const pattern = fill?.child("patternFill");
  const kind = pattern?.attr("patternType") ?? "none";
  if (!pattern || kind === "none") return {};
  const [front, back] = [palette.color(pattern.child("fgColor")), palette.color(pattern.child("bgColor"))];
  if (kind === "solid") return filled(front ?? back);
  notKept.add("fill-patterns");
  return filled(back);
}

const filled = (color: string | undefined): IStyleData => (color ? fillProperties.color.write(color) : {});
