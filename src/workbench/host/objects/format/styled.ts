import { assertAllowed } from "../../model/protection";
import { HostObject, type Property } from "../HostObject";
import type { RangeObject } from "../RangeObject";
import type { StyleProperty } from "./cellStyle";
import { changeStyle } from "./changeStyle";
import { StyleReading } from "./styleReading";

/** A part of a range's format. */
export abstract class RangePart extends HostObject {
  constructor(readonly range: RangeObject) {
    super(range.host);
  }
}

/** The property of every cell of a range; null where they differ. */
export function readStyled({ sheet, area }: RangeObject, property: StyleProperty): unknown {
  const values = new Set(new StyleReading(sheet).distinct(area).map(property.read));
  return values.size === 1 ? [...values][0] : null;
}

export function writeStyled({ sheet, area }: RangeObject, property: StyleProperty, value: unknown): void {
  assertAllowed(sheet, "allowFormatCells");
  property.write(value, {});
  changeStyle(sheet, area, (style) => property.write(value, style));
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
