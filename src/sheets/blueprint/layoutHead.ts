import type { Blueprint } from "./blueprint";
import { charactersIn } from "./charactersIn";
import { palette } from "./palette";
import type { PlacedCell } from "./sheetLayout";

const linkRow = 2;
/** As Excel makes a column, in characters. A link longer than its column runs on over the next. */
const usual = 8;

const doubled = (text: string): string => text.replaceAll('"', '""');

const titleOf = ({ title }: Blueprint): PlacedCell => ({
  row: 0,
  column: 1,
  value: title,
  style: { bold: true, size: 16, fontColor: palette.ink },
});

const sentenceOf = ({ sentence }: Blueprint): PlacedCell => ({
  row: 1,
  column: 1,
  value: sentence,
  style: { fontColor: palette.muted },
});

/** What stands above the blocks and runs on to the right: the question a sheet answers, and the sentence under it. */
export const headText = (blueprint: Blueprint): readonly PlacedCell[] => [
  titleOf(blueprint),
  sentenceOf(blueprint),
];

const layoutLinks = (
  links: NonNullable<Blueprint["links"]>,
  widths: readonly number[],
): readonly PlacedCell[] => {
  let next = 1;
  return links.map(({ key, tab }): PlacedCell => {
    const text = `→ ${tab}`;
    const column = next;
    let room = 0;
    do {
      room += widths[next] ?? usual;
      next += 1;
    } while (room < charactersIn(text));
    return {
      row: linkRow,
      column,
      value: `=HYPERLINK("#Quarterdeck_${key}","${doubled(text)}")`,
      style: { fontColor: palette.accent },
    };
  });
};

/**
 * Title, sentence and links above the blocks; date and unit at the right of the title.
 *
 * @param widths - of the columns, in characters
 */
export const layoutHead = (
  blueprint: Blueprint,
  lastColumn: number,
  widths: readonly number[],
): readonly PlacedCell[] => [
  titleOf(blueprint),
  ...(blueprint.corner === undefined
    ? []
    : [
        {
          row: 0,
          column: lastColumn,
          value: blueprint.corner,
          style: { fontColor: palette.muted, align: "right" as const },
        },
      ]),
  sentenceOf(blueprint),
  ...layoutLinks(blueprint.links ?? [], widths),
];
