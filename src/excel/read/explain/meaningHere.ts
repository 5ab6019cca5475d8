import { markPrefix } from "../sheetMarks";
import type { BookAround, NameAround, TableAround } from "./BookAround";
import type { CellMeaning } from "./Explanation";
import type { CellPlace } from "./seeCells";
import { isInside, whereStands, type Standing } from "./whereStands";

/** What the selected cell is, once the texts of the cells that name it are read. */
export interface MeaningSought {
  readonly words: readonly CellPlace[];
  /** @param said - the texts of `words`, in their order */
  readonly meaning: (said: readonly string[]) => CellMeaning;
}

/** How far below its table a line of totals may stand. */
const reach = 5;

const known = (meaning: CellMeaning): MeaningSought => ({ words: [], meaning: () => meaning });

/** A table's title stands two rows over its headers with a note between, or right over them without. */
const headingOf = ({ body: { sheet, top, left } }: TableAround): readonly CellPlace[] =>
  [3, 2].map((above) => ({ sheet, row: top - above, column: left }));
const titled = ([upper = "", lower = ""]: readonly string[]) =>
  upper === "" ? { title: lower, note: "" } : { title: upper, note: lower };

const columnOf = (table: TableAround, { column }: CellPlace): string =>
  table.headers[column - table.body.left] ?? "";

const inTable = (table: TableAround, here: CellPlace): MeaningSought => {
  const { body } = table;
  if (here.row < body.top) return known({ is: "words" });
  const first = { sheet: here.sheet, row: here.row, column: body.left };
  return {
    words: [...headingOf(table), first],
    meaning: ([upper = "", lower = "", row = ""]) => ({
      is: "table-cell",
      ...titled([upper, lower]),
      column: columnOf(table, here),
      row: here.column === body.left ? "" : row,
    }),
  };
};

interface Named extends Standing {
  readonly name: string;
}

const namedHere = ({ names, ...book }: BookAround): readonly Named[] =>
  names.flatMap(({ name }: NameAround) => {
    const standing = name.startsWith(markPrefix)
      ? undefined
      : whereStands({ is: "name", said: name }, { names, ...book });
    return standing && isInside(standing.at, book.here) ? [{ name, ...standing }] : [];
  });

const ofOneCell = ({ name }: Named, { sheet, row, column }: CellPlace, table?: TableAround): MeaningSought =>
  name.startsWith("Rule_")
    ? {
        words: [{ sheet, row, column: table?.body.left ?? column - 1 }],
        meaning: ([label = ""]) => ({ is: "rule", name, label }),
      }
    : {
        words: [
          { sheet, row, column: column - 1 },
          { sheet, row, column: column + 1 },
        ],
        meaning: ([label = "", note = ""]) => ({ is: "item", name, label, note }),
      };

const ofMany = ({ name, at }: Named, { row }: CellPlace): MeaningSought => ({
  words: [{ sheet: at.sheet, row: at.top - 1, column: at.left }],
  meaning: ([label = ""]) =>
    name.startsWith("List_")
      ? { is: "choice", label }
      : { is: "answer", name, label, place: row - at.top + 1 },
});

/** What the selected cell is: by the names over it, the table around or above it, and the sheet it stands on. */
export const meaningHere = (book: BookAround): MeaningSought => {
  const { here, ours, tables, formula, text } = book;
  const blank = formula === "" && text === "" && !book.open;
  if (!ours.has(here.sheet)) return known({ is: blank ? "empty" : "theirs" });

  const table = tables.find(({ body }) =>
    isInside({ ...body, top: body.top - 1, rows: body.rows + 1 }, here),
  );
  const names = namedHere(book).filter((named) => named.table === undefined);
  const single = names.find(({ at }) => at.rows === 1 && at.columns === 1);
  if (single && (table === undefined || single.name.startsWith("Rule_")))
    return ofOneCell(single, here, table);
  if (table) return inTable(table, here);

  const [over] = names;
  if (over && !blank) return ofMany(over, here);

  const above = tables.find(
    ({ name, body }) =>
      formula.includes(`${name}[`) && isInside({ ...body, top: body.top + body.rows, rows: reach }, here),
  );
  if (above)
    return {
      words: headingOf(above),
      meaning: (said) => ({ is: "total", ...titled(said), column: columnOf(above, here) }),
    };
  if (blank) return known({ is: "empty" });
  if (book.spilled) return known({ is: "beside" });
  return known({ is: Number.isNaN(Number(text)) && !formula.startsWith("=") ? "words" : "beside" });
};
