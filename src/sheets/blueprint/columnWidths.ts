import type { Cell, Kind } from "./blueprint";
import { charactersIn } from "./charactersIn";
import { headerRoom } from "./headerRoom";
import type { BlockLayout, TableLayout } from "./sheetLayout";

/** Room for the usual value of each kind; a text may run on over blank cells. */
const roomFor: Readonly<Record<Exclude<Kind, "money">, number>> = {
  share: 7,
  return: 7,
  index: 6,
  count: 6,
  days: 5,
  hours: 7,
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
  sentence: 50,
  check: 10,
  link: 14,
  gantt: 3,
};
const usualMoney = 11;
/** A name that a formula finds may be any of a list. */
const foundName = 14;
const margin = 2;
const widest = 44;
/** A text in a table wraps in a column of so many characters. */
const wrapped = { least: 14, most: 32 };

/** As Excel makes a column. */
const usual = 8;

const fixedText = (cell: Cell | undefined): number =>
  typeof cell === "string" && !cell.startsWith("=") ? charactersIn(cell.replace(/^'/, "")) : 0;

/** Characters, margin included. */
type Claim = readonly [column: number, characters: number];

/** A sentence wraps in its room, the cells of a bar are narrow; any other text claims its whole length, within reason. */
const claimOf = (column: number, kind: Kind, room: number, texts: readonly number[]): Claim => {
  if (kind === "sentence") return [column, room + margin];
  const characters = Math.min(Math.max(room, ...texts) + margin, widest);
  return [column, kind === "gantt" ? characters : Math.max(usual, characters)];
};

/** In a form a sentence runs on to the right over blank cells. */
const formKind = (kind: Kind): Kind => (kind === "sentence" ? "text" : kind);

type Room = (kind: Kind) => number;

const claimOfColumn = (
  { at, body, columns, total }: TableLayout,
  index: number,
  room: Room,
): readonly Claim[] => {
  const column = columns[index];
  if (column === undefined) return [];
  const { as, header, input, formula, room: ownRoom } = column;
  const place = at.column + index;
  const texts = body.cells.map((row) => fixedText(row[index]));
  const words = [headerRoom(header), fixedText(total?.cells[0]?.[index])];
  const isText = as === "text";
  const least = as === "name" && formula !== undefined ? foundName : (ownRoom ?? room(as));
  if (isText && input) {
    const typed = Math.min(Math.max(wrapped.least, ...texts), wrapped.most);
    return [claimOf(place, as, typed, words)];
  }
  const runsOn = isText && index === columns.length - 1;
  return [claimOf(place, as, least, runsOn ? words : [...words, ...texts])];
};

const claimsOf = (block: BlockLayout, room: Room): readonly Claim[] => {
  switch (block.block) {
    case "form":
      return block.items.flatMap(({ label, value, as }): Claim[] => [
        claimOf(label.column, "text", 0, [fixedText(label.value)]),
        claimOf(value.column, formKind(as), room(formKind(as)), [fixedText(value.value)]),
      ]);
    case "table":
      return block.columns.flatMap((_, index) => claimOfColumn(block, index, room));
    case "lists":
      return block.lists.map(({ label, choices }) =>
        claimOf(label.column, "text", 0, [
          fixedText(label.value),
          ...choices.cells.map(([choice]) => fixedText(choice)),
        ]),
      );
    case "engine":
      return block.spills.flatMap(({ at, label }) =>
        Array.from({ length: at.columns }, (_, index) =>
          claimOf(at.column + index, "date", room("date"), [
            at.columns === 1 ? headerRoom(String(label.value)) : 0,
          ]),
        ),
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
  const characters = new Map<number, number>([[0, 1]]);
  for (const [column, claimed] of blocks.flatMap((block) => claimsOf(block, room)))
    characters.set(column, Math.max(characters.get(column) ?? 0, claimed));
  return Array.from({ length: columns }, (_, column) => characters.get(column) ?? usual);
};
