import type { Blueprint } from "./blueprint";
import { charactersIn } from "./charactersIn";
import { headText } from "./layoutHead";
import type { BlockLayout, PlacedCell, TableLayout } from "./sheetLayout";

const usual = 8;
const ordinarySize = 11;
/** Letters are narrower than digits, by which widths are counted. */
const letterWidth = 0.9;
/** A sentence of more characters is cut on paper rather than make everything small. */
const longest = 130;
/** What a formula will say is not known yet: most of it fits. */
const sayingOfFormula = { form: 60, table: 24 };

/** What the last column says, where that is text. */
const lastTexts = ({ body, columns }: TableLayout): readonly PlacedCell[] => {
  const last = columns.length - 1;
  if (columns[last]?.as !== "text" || columns[last].input || columns[last].working) return [];
  const column = body.at.column + last;
  return body.cells.map((row, index) => ({
    row: body.at.row + index,
    column,
    value: row[last] ?? null,
    style: {},
  }));
};

/** Text that runs on to the right over blank cells. */
const runningIn = (block: BlockLayout): readonly PlacedCell[] => {
  if (block.block === "table") return [...block.heading, ...lastTexts(block)];
  if (block.block !== "form") return block.heading;
  const values = block.items.filter(({ as }) => as === "text" || as === "sentence");
  return [
    ...block.heading,
    ...values.map(({ value }) => value),
    ...block.items.flatMap(({ note }) => note ?? []),
  ];
};

const charactersOf = ({ value, style }: PlacedCell, block: "form" | "table"): number => {
  if (typeof value !== "string") return 0;
  const saying = sayingOfFormula[block];
  const characters = value.startsWith("=") ? saying : Math.min(longest, charactersIn(value));
  return characters * letterWidth * ((style.size ?? ordinarySize) / ordinarySize);
};

const blockTo = (block: BlockLayout): number =>
  block.block === "table"
    ? block.at.column + block.columns.filter(({ working }) => !working).length
    : block.at.column + block.at.columns;

/**
 * How many columns a reader needs on paper, counted from A: no working ones, and enough for the sentences that run on to the right.
 *
 * @param widths - of the columns, in characters
 */
export const printedColumns = (
  blueprint: Blueprint,
  blocks: readonly BlockLayout[],
  widths: readonly number[],
): number => {
  const printed = blocks.filter(({ working }) => !working);
  const reachOf = (cell: PlacedCell, block: "form" | "table"): number => {
    let column = cell.column;
    for (let left = charactersOf(cell, block); left > 0; column += 1) left -= widths[column] ?? usual;
    return column;
  };
  return Math.max(
    ...headText(blueprint).map((cell) => reachOf(cell, "form")),
    ...printed.flatMap((block) =>
      runningIn(block).map((cell) => reachOf(cell, block.block === "table" ? "table" : "form")),
    ),
    ...printed.map(blockTo),
  );
};
