import type { Rectangle } from "../grid";
import { areaReference } from "../reference";
import type { BookAround } from "./BookAround";
import type { ExplainedInput } from "./Explanation";
import type { Reference } from "./referencesIn";
import type { CellPlace, CellSeen } from "./seeCells";
import { isInside, whereStands, type Standing } from "./whereStands";

/** An input whose cells are still to be read. */
export interface InputSought {
  /** The cells it means, so that none is told twice. */
  readonly key: string;
  /** The first of its cells, and the one that holds its label. */
  readonly places: readonly [first: CellPlace, label: CellPlace];
  /** @param seen - the cells of `places`, in their order */
  readonly input: (first: CellSeen, label: CellSeen) => ExplainedInput;
}

const rangeReference = ({ sheet, top, left, rows, columns }: Rectangle): string =>
  areaReference(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });

/** A table's header says what its columns are, a row's first cell what a named cell in it is; else the cell beside or above. */
const labelPlace = (reference: Reference, { at }: Standing, { tables }: BookAround): CellPlace => {
  const { sheet, top: row, left: column } = at;
  const table = tables.find(({ body }) => isInside(body, { sheet, row, column }));
  const single = at.rows * at.columns === 1;
  if (table === undefined)
    return single ? { sheet, row, column: column - 1 } : { sheet, row: row - 1, column };
  if (reference.is === "name" && single) return { sheet, row, column: table.body.left };
  return { sheet, row: table.body.top - 1, column };
};

const sought = (
  reference: Reference,
  standing: Standing,
  book: BookAround,
  one: CellPlace | undefined,
): InputSought => {
  const { growing } = standing;
  const { said } = reference;
  const at = one ? { sheet: one.sheet, top: one.row, left: one.column, rows: 1, columns: 1 } : standing.at;
  const first = { sheet: at.sheet, row: at.top, column: at.left };
  const single = at.rows * at.columns === 1 && !growing;
  const spread = standing.at.rows * standing.at.columns > 1;
  const inTable = book.tables.some(({ body }) => isInside(body, first));
  const kindOf = ({ formula, open }: CellSeen): ExplainedInput["kind"] => {
    if (!book.ours.has(at.sheet)) return "own";
    if (said.startsWith("Rule_")) return "rule";
    if (formula.startsWith("=") || (spread && !inTable)) return "calculated";
    return open ? "typed" : "given";
  };
  return {
    key: rangeReference(at),
    places: [first, labelPlace(reference, standing, book)],
    input: (seen, label) => ({
      said,
      label: label.text.trim() === "" ? said : label.text.trim(),
      cell: rangeReference(at),
      text: single ? seen.text : undefined,
      cells: growing ? undefined : at.rows * at.columns,
      kind: kindOf(seen),
    }),
  };
};

/**
 * The cells that references lead to, those of the method and of the director alike. Lists that words are picked from are none.
 *
 * @param narrowed - names of which only one cell is meant
 */
export const inputsOf = (
  references: readonly Reference[],
  book: BookAround,
  narrowed: ReadonlyMap<string, CellPlace> = new Map(),
): readonly InputSought[] =>
  references.flatMap((reference) => {
    if (reference.is === "name" && reference.said.startsWith("List_")) return [];
    const standing = whereStands(reference, book);
    return standing ? [sought(reference, standing, book, narrowed.get(reference.said))] : [];
  });
