import { BooleanNumber, type IColumnData } from "@univerjs/core";
import { gridColumns } from "../../../univer/Area";
import { pixelsOfWidth } from "../../columnWidth";
import type { XmlElement } from "../../xml/XmlElement";
import type { BookReading } from "../BookReading";

/** A stretch to the sheet's very end is a way of saying "all others": only this many of it are taken. */
const others = 100;

/** The columns that are not as the sheet's standard column. */
export function readColumns(sheet: XmlElement, book: BookReading): Record<number, Partial<IColumnData>> {
  const found: Record<number, Partial<IColumnData>> = {};
  for (const stretch of sheet.child("cols")?.all("col") ?? []) {
    const [first, last] = [stretch.number("min") ?? 0, stretch.number("max") ?? 0];
    if (!(first >= 1 && last <= gridColumns)) continue;
    if (stretch.number("outlineLevel")) book.notKept.add("outlines");
    const width = stretch.number("width");
    const style = book.styleKey(stretch.number("style") ?? 0);
    const own: Partial<IColumnData> = {
      ...(width === undefined ? {} : { w: pixelsOfWidth(width) }),
      ...(stretch.flag("hidden") ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: style }),
    };
    const end = last === gridColumns ? Math.min(last, first + others) : last;
    for (let column = first - 1; column < end; column += 1) found[column] = { ...own };
  }
  return found;
}
