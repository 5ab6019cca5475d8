import type { ListsBlock } from "./blueprint";
import type { LayoutContext } from "./layoutContext";
import { layoutHeading } from "./layoutHeading";
import { palette } from "./palette";
import type { ListLayout } from "./sheetLayout";
import { typedText } from "./typedText";

/** Lists of choices side by side, each under its label. */
export const layoutLists = (block: ListsBlock, context: LayoutContext): ListLayout => {
  const { row, column } = context;
  const heading = layoutHeading(block, context);
  const top = row + heading.length;
  const entries = Object.entries(block.lists);
  const lists = entries.map(([name, { label, choices }], index) => ({
    name,
    label: {
      row: top,
      column: column + index,
      value: label,
      style: { bold: true, fill: palette.band, fontColor: palette.ink, border: "bottom" as const },
    },
    choices: {
      at: { row: top + 1, column: column + index, rows: choices.length, columns: 1 },
      cells: choices.map((choice) => [typedText(choice)]),
    },
    style: { fontColor: palette.ink },
  }));
  const longest = Math.max(...entries.map(([, { choices }]) => choices.length));
  const at = { row, column, rows: heading.length + 1 + longest, columns: lists.length };
  return { block: "lists", key: block.key, at, heading, working: block.working ?? false, lists };
};
