import type { IStyleData } from "@univerjs/core";
import { readBorder, type BorderLine } from "../../../objects/format/borderLine";
import { borderNames } from "../../borderNames";
import { element } from "../../xml/element";
import { argb } from "./fontXml";

const sides = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
] as const;

/** A cell's `<border>`. */
export function borderXml({ bd }: IStyleData): string {
  const drawn = sides.map(([name, key]) => lineXml(name, readBorder(bd?.[key])));
  const down = readBorder(bd?.tl_br);
  const up = readBorder(bd?.bl_tr);
  const diagonal = down.style === "None" ? up : down;
  const attributes = {
    diagonalUp: up.style === "None" ? undefined : true,
    diagonalDown: down.style === "None" ? undefined : true,
  };
  return element("border", attributes, ...drawn, lineXml("diagonal", diagonal));
}

function lineXml(side: string, line: BorderLine): string {
  const found = Object.entries(borderNames).find(
    ([, each]) => each.style === line.style && each.weight === line.weight,
  );
  if (line.style === "None" || !found) return element(side);
  return element(side, { style: found[0] }, element("color", { rgb: argb(line.color) }));
}
