import { pieces } from "../../formula/pieces";
import type { PageLayoutModel } from "../../model/PageLayoutModel";
import { fullAddress, readAddress } from "../../univer/address";
import {
  gridColumns,
  gridRows,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
  type Area,
} from "../../univer/Area";

/** What Excel keeps of a sheet's printing as names of its own. */
export const printArea = "_xlnm.Print_Area";
export const printTitles = "_xlnm.Print_Titles";

/** The rectangles that a name's formula lists; undefined when it says more than that. */
function areasIn(formula: string): Area[] | undefined {
  const parts = pieces(formula.replace(/^=/, ""));
  const areas = parts.flatMap((part) => (part.kind === "cells" ? (readAddress(part.address) ?? []) : []));
  const others = parts.some(
    (part) => part.kind !== "cells" && !(part.kind === "other" && /^[\s,()]*$/.test(part.text)),
  );
  return others || areas.length === 0 ? undefined : areas;
}

/** What a name of Excel's own says of a page's layout; undefined when it cannot be told. */
export function readPrintName(name: string, formula: string): Partial<PageLayoutModel> | undefined {
  const areas = areasIn(formula);
  if (!areas) return undefined;
  if (name === printArea) return { printAreas: areas };
  const rows = areas.find(isEntireRows);
  const columns = areas.find(isEntireColumns);
  return {
    ...(rows ? { titleRows: { first: rows.row, last: lastRow(rows) } } : {}),
    ...(columns ? { titleColumns: { first: columns.column, last: lastColumn(columns) } } : {}),
  };
}

/** The names that say a page's areas and titles, with their formulas. */
export function printNames(sheet: string, page: PageLayoutModel): [string, string][] {
  const listed = (areas: readonly Area[]): string =>
    areas.map((area) => fullAddress(sheet, area, true)).join(",");
  const { titleColumns: columns, titleRows: rows } = page;
  const titles: Area[] = [
    ...(columns
      ? [{ row: 0, column: columns.first, rows: gridRows, columns: columns.last - columns.first + 1 }]
      : []),
    ...(rows ? [{ row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: gridColumns }] : []),
  ];
  return [
    ...(page.printAreas.length > 0 ? [[printArea, listed(page.printAreas)] as [string, string]] : []),
    ...(titles.length > 0 ? [[printTitles, listed(titles)] as [string, string]] : []),
  ];
}
