import type { Cell } from "./blueprint";
import { charactersIn } from "./charactersIn";
import type { BlockLayout, EngineLayout, TableLayout, TallRows } from "./sheetLayout";

/** In points, for text of 11. */
export const heightOfLine = 15;
/** Bold characters are wider than digits, Chinese ones more so than letters; a header keeps a little distance from its neighbours. */
const boldRoom = (text: string): number => charactersIn(text) * (charactersIn(text) > text.length ? 1.1 : 1);
/** Words break where they end, so no line is quite full. */
const lineShare = 0.9;

/** What a formula will say is not known yet: its column tells how long that may be. */
const linesOf = (sentence: Cell, width: number, ofFormula: number): number => {
  if (typeof sentence !== "string") return 1;
  if (sentence.startsWith("=")) return ofFormula;
  return Math.max(1, Math.ceil(charactersIn(sentence) / (width * lineShare)));
};

const rowsOf = (
  { at, header, body, columns }: TableLayout,
  widths: readonly number[],
): readonly TallRows[] => {
  const widthOf = (index: number): number => widths[at.column + index] ?? 0;
  const wrapped = columns.some((column, index) => boldRoom(column.header) > widthOf(index) - 1);
  const sentences = columns.flatMap(({ style, lines: most }, index) => (style.wrap ? [{ index, most }] : []));
  const lines = body.cells.map((row) =>
    Math.max(1, ...sentences.map(({ index, most }) => linesOf(row[index] ?? null, widthOf(index), most))),
  );
  return [
    { row: header.at.row, rows: 1, lines: wrapped ? 2 : 1 },
    ...lines.map((each, index) => ({ row: body.at.row + index, rows: 1, lines: each })),
  ].filter((each) => each.lines > 1);
};

/** Labels longer than the single column of their answer. */
const labelsOf = ({ spills }: EngineLayout, widths: readonly number[]): readonly TallRows[] => {
  const long = spills.find(
    ({ at, label }) => label.style.wrap && boldRoom(String(label.value)) > (widths[at.column] ?? 0) - 1,
  );
  return long === undefined ? [] : [{ row: long.label.row, rows: 1, lines: 2 }];
};

/** Neighbours of the same height in one. */
const joined = (rows: readonly TallRows[]): readonly TallRows[] => {
  const runs: TallRows[] = [];
  for (const each of rows) {
    const last = runs.at(-1);
    if (last?.lines === each.lines && last.row + last.rows === each.row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push(each);
  }
  return runs;
};

/**
 * The rows that one line is too little for: headers longer than their column, and sentences.
 *
 * @param widths - of the columns, in characters
 */
export const tallRows = (blocks: readonly BlockLayout[], widths: readonly number[]): readonly TallRows[] =>
  joined(
    blocks.flatMap((block) => {
      if (block.block === "engine") return labelsOf(block, widths);
      return block.block === "table" ? rowsOf(block, widths) : [];
    }),
  );
