import type { Parts } from "../../package/Parts";
import { areaOf, type Area } from "../../formula/area";
import { attributesAt } from "../../xml/attributes";
import { eachTag } from "../../xml/eachTag";
import { fileText } from "./fileText";

/** An Excel table as its part says it. */
export interface TablePart {
  readonly name: string;
  readonly headers: readonly string[];
  /** Its rows without headers and totals, from 1. */
  readonly body: Area;
}

/** The tables that stand on a sheet; one without a row of headers, or that does not say where it is, is left out. */
export const tableParts = (parts: Parts, sheet: string): readonly TablePart[] =>
  parts.relationships(sheet).flatMap(({ kind, target }) => {
    if (kind !== "table" || target === undefined || !parts.has(target)) return [];
    const table = tablePart(parts.text(target));
    return table ? [table] : [];
  });

const tablePart = (xml: string): TablePart | undefined => {
  let found: { readonly name: string; readonly area: Area; readonly totals: number } | undefined;
  const headers: string[] = [];
  eachTag(xml, ({ kind, local, start }) => {
    if (kind === "close") return;
    const attributes = attributesAt(xml, start);
    const said = (name: string): string => attributes.get(name)?.value ?? "";
    if (local === "table") {
      const area = areaOf(said("ref"));
      if (area && said("headerRowCount") !== "0")
        found = { name: said("displayName"), area, totals: Number(said("totalsRowCount")) || 0 };
    } else if (local === "tableColumn") headers.push(fileText(said("name")));
  });
  if (!found || headers.length !== found.area.right - found.area.left + 1) return undefined;
  const { name, area, totals } = found;
  return { name, headers, body: { ...area, top: area.top + 1, bottom: area.bottom - totals } };
};
