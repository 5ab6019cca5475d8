import type { HyperlinkModel } from "../../../model/HyperlinkModel";
import { lastColumn, lastRow } from "../../../univer/Area";
import { decodeCellText } from "../../xml/cellText";
import type { XmlElement } from "../../xml/XmlElement";
import type { BookReading } from "../BookReading";
import { readAreas } from "../rules/readAreas";

const mostCells = 10_000;

/** The links of a sheet, one a cell. */
export function readHyperlinks(sheet: XmlElement, path: string, book: BookReading): HyperlinkModel[] {
  const outside = new Map(book.file.relationships(path).map((each) => [each.id, each.target]));
  return (sheet.child("hyperlinks")?.all("hyperlink") ?? []).flatMap((element) => {
    const [area] = readAreas(element.attr("ref"));
    const address = outside.get(element.attr("id") ?? "");
    const place = element.attr("location");
    const tip = element.attr("tooltip");
    if (!area || !(address || place) || area.rows * area.columns > mostCells) return [];
    const link = {
      ...(address ? { address } : {}),
      ...(place ? { documentReference: place } : {}),
      ...(tip ? { screenTip: decodeCellText(tip) } : {}),
    };
    const found: HyperlinkModel[] = [];
    for (let row = area.row; row <= lastRow(area); row += 1)
      for (let column = area.column; column <= lastColumn(area); column += 1)
        found.push({ row, column, ...link });
    return found;
  });
}
