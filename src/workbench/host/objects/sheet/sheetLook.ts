import { BooleanNumber } from "@univerjs/core";
import { pointsOf } from "../../model/cellGeometry";
import { asFlag, asNumber } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import type { SheetModel } from "../../univer/SheetModel";
import { standardHeight } from "../format/tracks";
import type { Members, Property } from "../HostObject";
import type { WorksheetObject } from "../WorksheetObject";

/** Excel's pixels for a width in characters of 11-point Calibri: seven a digit, five around. */
const widthInPixels = (characters: number): number => Math.floor(characters * 7 + 0.5) + 5;
const widthInCharacters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

export const headingsShown = ({ worksheet }: SheetModel): boolean =>
  worksheet.getConfig().rowHeader.hidden !== BooleanNumber.TRUE;

const headings: Property<WorksheetObject> = {
  read: ({ sheet }) => headingsShown(sheet),
  write: ({ sheet }, shown) => {
    const hidden = asFlag(shown) ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const { rowHeader, columnHeader } = sheet.worksheet.getConfig();
    rowHeader.hidden = hidden;
    columnHeader.hidden = hidden;
  },
};

const gridlines: Property<WorksheetObject> = {
  read: ({ sheet }) => sheet.tab.gridlines,
  write: ({ sheet }, shown) => {
    sheet.tab.gridlines = asFlag(shown);
  },
};

/** A worksheet's plain properties that are about its look. The client loads two under one name and sets them under another. */
export const sheetLookScalars: Members<WorksheetObject>["scalars"] = {
  Gridlines: gridlines,
  Headings: headings,
  ShowGridlines: gridlines,
  ShowHeadings: headings,
  StandardHeight: ({ sheet }) => pointsOf(standardHeight(sheet)),
  StandardWidth: {
    read: ({ sheet }) => widthInCharacters(sheet.worksheet.getConfig().defaultColumnWidth),
    write: ({ sheet }, width) => {
      const characters = asNumber(width);
      if (characters < 0 || characters > 255) throw new RichError("InvalidArgument");
      sheet.worksheet.getConfig().defaultColumnWidth = widthInPixels(characters);
    },
  },
};
