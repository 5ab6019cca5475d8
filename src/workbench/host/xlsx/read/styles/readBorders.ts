import type { IBorderData, IStyleData } from "@univerjs/core";
import { univerBorder } from "../../../objects/format/borderLine";
import { borderNames } from "../../borderNames";
import type { XmlElement } from "../../xml/XmlElement";
import type { Palette } from "./Palette";

const sides = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
  ["start", "l"],
  ["end", "r"],
] as const;

/** A `<border>` as Univer's style. */
export function readBorders(border: XmlElement | undefined, palette: Palette): IStyleData {
  if (!border) return {};
  const line = (name: string) => readLine(border.child(name), palette);
  const found: IBorderData = {};
  for (const [name, key] of sides) {
    const drawn = line(name);
    if (drawn) found[key] = drawn;
  }
  const diagonal = line("diagonal");
  if (diagonal && border.flag("diagonalDown")) found.tl_br = diagonal;
  if (diagonal && border.flag("diagonalUp")) found.bl_tr = diagonal;
  return Object.keys(found).length > 0 ? { bd: found } : {};
}

function readLine(side: XmlElement | undefined, palette: Palette) {
  const known = borderNames[side?.attr("style") ?? ""];
  return known && univerBorder({ ...known, color: palette.color(side?.child("color")) ?? "#000000" });
}
