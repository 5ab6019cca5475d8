import { BooleanNumber } from "@univerjs/core";
import { z } from "zod";
import { asShape } from "../protocol/arguments";
import { RichError } from "../protocol/RichError";
import { lastColumn, lastRow, type Area } from "../univer/Area";
import { enter } from "../univer/enter";
import type { SheetModel } from "../univer/SheetModel";
import type { HyperlinkModel } from "./HyperlinkModel";
import { tell } from "./Notices";
import { sheetExtras } from "./SheetExtras";

const Hyperlink = z.object({
  address: z.string().nullish(),
  documentReference: z.string().nullish(),
  screenTip: z.string().nullish(),
  textToDisplay: z.string().nullish(),
});

/** Office.js's RangeHyperlink: where to, and what the cell and its tip say. */
export interface Hyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

/** A link to an address or to a place in the workbook; exactly one of both. */
export function asHyperlink(value: unknown): Hyperlink {
  const read = asShape(Hyperlink, value);
  if (Boolean(read.address) === Boolean(read.documentReference)) throw new RichError("InvalidArgument");
  return Object.fromEntries(Object.entries(read).filter(([, text]) => text));
}

/** The link of a cell as Office.js answers it; undefined when there is none. */
export function hyperlinkAt(sheet: SheetModel, row: number, column: number): Hyperlink | undefined {
  const found = sheetExtras(sheet).hyperlinks.find((each) => each.row === row && each.column === column);
  if (!found) return undefined;
  const { address, documentReference, screenTip } = found;
  return {
    ...(address ? { address } : {}),
    ...(documentReference ? { documentReference } : {}),
    ...(screenTip ? { screenTip } : {}),
    textToDisplay: sheet.text(row, column),
  };
}

/** Links every cell of an area, or takes their links away; a text to display is typed into the cells. */
export function setHyperlink(sheet: SheetModel, of: Area, link: Hyperlink | null): void {
  const extras = sheetExtras(sheet);
  const kept = extras.hyperlinks.filter(
    ({ row, column }) => row < of.row || row > lastRow(of) || column < of.column || column > lastColumn(of),
  );
  extras.hyperlinks = link ? [...kept, ...linksOver(of, link)] : kept;
  if (link) showLink(sheet, of, link);
  tell(sheet.workbook, "hyperlinks");
}

/** As Excel shows a new link: its text in blank cells, blue and underlined. */
function showLink(
  sheet: SheetModel,
  of: Area,
  { textToDisplay, address, documentReference }: Hyperlink,
): void {
  const ownText = address ?? documentReference;
  enter(
    sheet,
    of,
    (row, column) => textToDisplay ?? (sheet.value(of.row + row, of.column + column) === "" ? ownText : null),
  );
  sheet.setStyles([of], () => ({ cl: { rgb: "#0563C1" }, ul: { s: BooleanNumber.TRUE } }));
}

function linksOver(of: Area, { address, documentReference, screenTip }: Hyperlink): HyperlinkModel[] {
  const link = {
    ...(address ? { address } : {}),
    ...(documentReference ? { documentReference } : {}),
    ...(screenTip ? { screenTip } : {}),
  };
  return Array.from({ length: of.rows * of.columns }, (_, index) => ({
    row: of.row + Math.floor(index / of.columns),
    column: of.column + (index % of.columns),
    ...link,
  }));
}
