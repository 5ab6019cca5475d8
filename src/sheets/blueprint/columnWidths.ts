import type { Cell, Kind } from "./blueprint";
import { charactersIn } from "./charactersIn";
import { headerRoom } from "./headerRoom";
import type { BlockLayout } from "./sheetLayout";

/** Room for the usual value of each kind; a text may run on over blank cells. */
const roomFor: Readonly<Record<Exclude<Kind, "money">, number>> = {
  share: 7,
  index: 6,
  count: 6,
  days: 5,
  year: 6,
  quarter: 5,
  number: 8,
  date: 10,
  month: 8,
  name: 8,
  choice: 12,
  light: 11,
  person: 12,
  text: 10,
  check: 10,
};
const usualMoney = 11;
const margin = 2;
const widest = 44;

const fixedText = (cell: Cell | undefined): number =>
  typeof cell === "string" && !cell.startsWith("=") ? charactersIn(cell.replace(/^'/, "")) : 0;

type Claim = readonly [column: number, characters: number];

const claimsOf = (block: BlockLayout, room: (kind: Kind) => number): readonly Claim[] => {
  switch (block.block) {
    case "form":
      return block.items.flatMap(({ label, value, as }): Claim[] => [
        [label.column, fixedText(label.value)],
        [value.column, Math.max(room(as), fixedText(value.value))],
      ]);
    case "table":
      return block.columns.map((column, index) => [
        block.at.column + index,
        Math.max(
          room(column.as),
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
      return block.spills.flatMap(({ at }) =>
        Array.from({ length: at.columns }, (_, index): Claim => [at.column + index, room("date")]),
      );
    case "chart":
      return [];
  }
};

/** One width a column, from A, in characters: wide enough for what each block puts there. A is a narrow margin. */
export const columnWidths = (
  blocks: readonly BlockLayout[],
  columns: number,
  moneyRoom = usualMoney,
): readonly number[] => {
  const room = (kind: Kind): number => (kind === "money" ? moneyRoom : roomFor[kind]);
  const characters: number[] = Array.from({ length: columns }, (_, column) => (column === 0 ? 1 : 8));
  for (const [column, claimed] of blocks.flatMap((block) => claimsOf(block, room)))
    characters[column] = Math.max(characters[column] ?? 0, Math.min(claimed + margin, widest));
  return characters;
};
