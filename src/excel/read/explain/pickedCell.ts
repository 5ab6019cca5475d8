import type { BookAround } from "./BookAround";
import type { Picked } from "./pickedPlace";
import { seeCells, type CellPlace } from "./seeCells";
import { spillParentOf, queueSpillParent } from "./spillParent";
import { isInside, whereStands } from "./whereStands";
import { cellReference } from "../reference";

export interface PickedCell {
  readonly at: CellPlace;
  /** The formula whose answer it is a place of. */
  readonly behind: { readonly cell: string; readonly formula: string };
}

const numberOf = async (
  context: Excel.RequestContext,
  place: Picked["place"],
  book: BookAround,
): Promise<number | undefined> => {
  switch (place.by) {
    case "number":
      return place.number;
    case "row": {
      const table = book.tables.find(({ body }) => isInside(body, book.here));
      return table && book.here.row - table.body.top + 1;
    }
    case "name": {
      const at = whereStands({ is: "name", said: place.name }, book)?.at;
      if (!at) return undefined;
      const [seen] = await seeCells(context, [{ sheet: at.sheet, row: at.top, column: at.left }]);
      return typeof seen?.value === "number" ? seen.value : undefined;
    }
  }
};

/** The cell that is handed on, and the formula behind it; undefined where no formula's answer spills. Two syncs at most. */
export const pickedCell = async (
  context: Excel.RequestContext,
  { name, place }: Picked,
  book: BookAround,
): Promise<PickedCell | undefined> => {
  const answer = whereStands({ is: "name", said: name }, book)?.at;
  const number = answer && (await numberOf(context, place, book));
  if (!answer || number === undefined || number < 1 || number > answer.rows) return undefined;
  const at = { sheet: answer.sheet, row: answer.top + number - 1, column: answer.left };
  const cell = context.workbook.worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, 1, 1);
  const parent = queueSpillParent(cell);
  cell.load("formulas");
  await context.sync();
  const spilled = spillParentOf(parent, at);
  const own = String(cell.formulas[0]?.[0] ?? "");
  if (spilled) return { at, behind: spilled };
  return own.startsWith("=")
    ? { at, behind: { cell: cellReference(at.sheet, at.row, at.column), formula: own } }
    : undefined;
};
