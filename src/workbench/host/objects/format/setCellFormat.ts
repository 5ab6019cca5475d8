import type { IStyleData } from "@univerjs/core";
import { z } from "zod";
import { asShape } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import type { Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import { changeSide } from "./borders";
import { cellBorders, formatGroups } from "./cellFormat";
import { alignmentProperties, type StyleProperty } from "./cellStyle";
import { changeStyle, type StyleChange } from "./changeStyle";

const Members = z.record(z.string(), z.unknown());
const Lines = z.record(z.string(), Members);

/** Sets the members of an `Excel.CellPropertiesFormat` on every cell of an area; all are checked before any is set. */
export function setCellFormat(sheet: SheetModel, of: Area, format: unknown): void {
  const { borders, ...rest } = asShape(Members, format);
  const lines = Object.entries(borders === undefined ? {} : asShape(Lines, borders));
  const change = styleChange(rest);
  change({}, 0, 0);
  if (Object.keys(rest).length > 0) changeStyle(sheet, [of], change);
  for (const [name, line] of lines) for (const side of sidesOf(name)) changeSide(sheet, [of], side, line);
}

function sidesOf(name: string) {
  if (name === "horizontal") return ["InsideHorizontal"] as const;
  if (name === "vertical") return ["InsideVertical"] as const;
  if (!Object.hasOwn(cellBorders, name)) throw new RichError("InvalidArgument");
  return [cellBorders[name as keyof typeof cellBorders]];
}

function styleChange(format: Readonly<Record<string, unknown>>): StyleChange {
  const set = Object.entries(format).flatMap(([name, value]) => {
    if (Object.hasOwn(formatGroups, name)) {
      const properties: Readonly<Record<string, StyleProperty>> =
        formatGroups[name as keyof typeof formatGroups];
      return Object.entries(asShape(Members, value)).map(
        ([each, inner]) => [property(properties, each), inner] as const,
      );
    }
    return [[property(alignmentProperties, name), value] as const];
  });
  return (style) =>
    set.reduce<IStyleData>(
      (all, [each, value]) => ({ ...all, ...each.write(value, { ...style, ...all }) }),
      {},
    );
}

function property(properties: Readonly<Record<string, StyleProperty>>, name: string): StyleProperty {
  const found = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (!found) throw new RichError("InvalidArgument");
  return found;
}
