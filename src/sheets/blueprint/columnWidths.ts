import type { Cell, Kind } from "./blueprint";
import type { BlockLayout } from "./sheetLayout";

const wide = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** Width in Latin digits; a Chinese character takes two. */
const charactersIn = (text: string): number =>
  [...text].reduce((sum, each) => sum + (wide.test(each) ? 2 : 1), 0);

/** Room for the usual value of each kind. */
const roomFor: Readonly<Record<Kind, number>> = {
  money: 13,
  share: 9,
  index: 9,
  count: 8,
  days: 8,
  year: 8,
  quarter: 8,
  number: 10,
  date: 11,
  month: 9,
  name: 10,
  choice: 14,
  light: 11,
  person: 13,
  text: 26,
  check: 13,
};
const margin = 2;
const widest = 44;

const fixedText = (cell: Cell | undefined): number =>
  typeof cell === "string" && !cell.startsWith("=") ? charactersIn(cell.replace(/^'/, "")) : 0;

/** A header wraps to two lines at most, and only between words. */
const headerRoom = (header: string): number => {
  const longestWord = Math.max(...header.split(" ").map(charactersIn));
  const half = Math.ceil(charactersIn(header) / 2);
  return header.includes(" ") || charactersIn(header) > 12 ? Math.max(longestWord, half + 1) : longestWord;
};

const claimsOf = (block: BlockLayout): readonly (readonly [column: number, characters: number])[] => {
  switch (block.block) {
    case "form":
      return block.items.flatMap(({ label, value, as }) => [
        [label.column, fixedText(label.value)] as const,
        [
          value.column,
          Math.max(roomFor[as] === roomFor.text ? roomFor.name : roomFor[as], fixedText(value.value)),
        ],
      ]);
    case "table":
      return block.columns.map((column, index) => [
        block.at.column + index,
        Math.max(
          roomFor[column.as],
          headerRoom(column.header),
          ...block.body.cells.map((row) => fixedText(row[index])),
          fixedText(block.total?.cells[0]?.[index]),
        ),
      ]);
    case "lists":
      return block.lists.map(({ label, choices }) => [
        label.column,
        Math.max(fixedText(label.value), ...choices.cells.map(([choice]) => fixedText(choice))),
      ]);
    case "engine":
      return block.spills.map(({ label }) => [label.column, 12]);
    case "chart":
      return [];
  }
};

/** One width a column, from A, in points: wide enough for what each block puts there. A is a narrow margin. */
export const columnWidths = (blocks: readonly BlockLayout[], columns: number): readonly number[] => {
  const characters: number[] = Array.from({ length: columns }, (_, column) => (column === 0 ? 1 : 8));
  for (const [column, claimed] of blocks.flatMap(claimsOf))
    characters[column] = Math.max(characters[column] ?? 0, Math.min(claimed + margin, widest));
  return characters.map((count) => Math.round((count * 7 + 5) * 0.75));
};
