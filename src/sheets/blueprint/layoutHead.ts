import type { Blueprint } from "./blueprint";
import { palette } from "./palette";
import type { PlacedCell } from "./sheetLayout";

const doubled = (text: string): string => text.replaceAll('"', '""');

/** Title, sentence and links above the blocks; date and unit at the right of the title. */
export const layoutHead = (
  { title, sentence, links = [], corner }: Blueprint,
  lastColumn: number,
): readonly PlacedCell[] => [
  { row: 0, column: 1, value: title, style: { bold: true, size: 16, fontColor: palette.ink } },
  ...(corner === undefined
    ? []
    : [
        {
          row: 0,
          column: lastColumn,
          value: corner,
          style: { fontColor: palette.muted, align: "right" as const },
        },
      ]),
  { row: 1, column: 1, value: sentence, style: { fontColor: palette.muted } },
  ...links.map(({ key, tab }, index): PlacedCell => ({
    row: 2,
    column: 1 + index,
    value: `=HYPERLINK("#Quarterdeck_${key}","→ ${doubled(tab)}")`,
    style: { fontColor: palette.accent },
  })),
];
