import type { IRange } from "@univerjs/core";
import { readAddress } from "../../../univer/address";
import { intersection, toEdges, type Area } from "../../../univer/Area";
import type { XmlElement } from "../../xml/XmlElement";

/** Merged cells; one that overlaps an earlier one is left out, as Excel's repair does. */
export function readMerges(sheet: XmlElement): IRange[] {
  const kept: Area[] = [];
  for (const merged of sheet.child("mergeCells")?.all("mergeCell") ?? []) {
    const area = readAddress(merged.attr("ref") ?? "");
    if (area && area.rows * area.columns > 1 && !kept.some((other) => intersection(other, area)))
      kept.push(area);
  }
  return kept.map(toEdges);
}
