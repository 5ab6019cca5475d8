import type { IStyleData } from "@univerjs/core";
import { assertAllowed } from "../../model/protection";
import { HostObject, type Property } from "../HostObject";
import type { Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import type { HostContext } from "../HostContext";
import type { StyleProperty } from "./cellStyle";
import { changeStyle } from "./changeStyle";
import { StyleReading } from "./styleReading";

/** What has a format: a range, or several rectangles of one sheet. */
export interface Formatted {
  readonly host: HostContext;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** A part of the format of a range, or of several. */
export abstract class RangePart extends HostObject {
  constructor(readonly range: Formatted) {
    super(range.host);
  }
}

/** The one value; null where there are several. */
export const alike = <T>(values: Iterable<T>): T | null => {
  const different = new Set(values);
  return different.size === 1 ? ([...different][0] ?? null) : null;
};

/** The property of every cell of a range; null where they differ. */
export function readStyled({ sheet, areas }: Formatted, property: StyleProperty): unknown {
  const reading = new StyleReading(sheet);
  return alike(areas.flatMap((area) => reading.distinct(area).map(property.read)));
}

export function writeStyled({ sheet, areas }: Formatted, property: StyleProperty, value: unknown): void {
  assertAllowed(sheet, "allowFormatCells");
  property.write(value, {});
  const changes = new Map<IStyleData, IStyleData>();
  changeStyle(sheet, areas, (style) => {
    const change = changes.get(style) ?? property.write(value, style);
    changes.set(style, change);
    return change;
  });
}

/** Scalars for properties of cells' styles, under Office.js's names. */
export const styled = (
  properties: Readonly<Record<string, StyleProperty>>,
): Record<string, Property<RangePart>> =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      {
        read: ({ range }) => readStyled(range, property),
        write: ({ range }, value) => writeStyled(range, property, value),
      },
    ]),
  );
