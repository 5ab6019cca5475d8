import { BooleanNumber } from "@univerjs/core";
import type { SheetModel } from "../../../univer/SheetModel";
import { widthOfPixels } from "../../columnWidth";
import { element, elementWith } from "../../xml/element";
import type { BookWriting } from "../BookWriting";

/** The `<cols>` of columns that are not the sheet's standard one; equal neighbours are one stretch. */
export function columnsXml({ worksheet }: SheetModel, book: BookWriting): string {
  const { defaultColumnWidth, columnData } = worksheet.getConfig();
  const stretches: { min: number; max: number; look: string }[] = [];
  const given = Object.keys(columnData).map(Number);
  for (const column of given.sort((a, b) => a - b)) {
    const own = columnData[column];
    const style = worksheet.getColumnStyle(column);
    const pixels = own?.w ?? defaultColumnWidth;
    const hidden = own?.hd === BooleanNumber.TRUE;
    if (!own || (pixels === defaultColumnWidth && !hidden && !style)) continue;
    const look = JSON.stringify({
      width: widthOfPixels(pixels),
      style: (style && book.styles.cellFormat(style)) || undefined,
      hidden: hidden || undefined,
      customWidth: pixels === defaultColumnWidth ? undefined : true,
    });
    const before = stretches.at(-1);
    if (before?.max === column && before.look === look) before.max = column + 1;
    else stretches.push({ min: column + 1, max: column + 1, look });
  }
  return elementWith(
    "cols",
    {},
    ...stretches.map(({ min, max, look }) => element("col", { min, max, ...(JSON.parse(look) as object) })),
  );
}
