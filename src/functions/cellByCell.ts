import { PlanningError } from "../planning/PlanningError";
import { answersOf } from "./answersOf";
import { blockOf, columnsOf, usedRows, type Block } from "./arguments/blockOf";
import type { Language } from "./arguments/languageIn";

export type Cells<Name extends string> = Record<Name, unknown>;

export interface CellAnswers<Answer> {
  /** The argument whose shape the answers take: the first that is more than one cell. */
  readonly main: Block;
  readonly answers: (Answer | CustomFunctions.Error)[];
}

/**
 * Answers as if the function were called once for each cell: arguments of one shape go side by side, single cells serve
 * all. An error stays in its own cell; a single cell throws it. Rows that are empty in every range at their end, as in
 * whole columns, have no answer.
 *
 * @param answer - reads its cells at once: the record is filled anew for the next answer
 * @throws PlanningError `wrong-shape` for arguments of different shapes
 */
export function cellByCell<Name extends string, Answer>(
  given: Cells<Name>,
  language: Language,
  answer: (cells: Cells<Name>) => Answer,
): CellAnswers<Answer> {
  const blocks = (Object.entries(given) as [Name, unknown][]).map(([name, argument]) => ({
    name,
    block: blockOf(argument),
  }));
  const whole = (blocks.find(({ block }) => sizeOf(block) > 1) ?? blocks[0]!).block;
  for (const { name, block } of blocks) requireShape(block, whole, name);

  const ranges = blocks.filter(({ block }) => sizeOf(block) > 1);
  const rows = Math.max(1, ...ranges.map(({ block }) => usedRows(block).length));
  const main = rows < whole.length ? whole.slice(0, rows) : whole;
  const columns = columnsOf(main);
  const cells = Object.fromEntries(blocks.map(({ name, block }) => [name, block[0]![0]])) as Cells<Name>;
  const answers = answersOf(rows * columns, language, (at) => {
    const row = Math.floor(at / columns);
    for (const { name, block } of ranges) cells[name] = block[row]![at - row * columns];
    return answer(cells);
  });
  return { main, answers };
}

const sizeOf = (block: Block) => block.length * columnsOf(block);

function requireShape(block: Block, main: Block, name: string): void {
  if (sizeOf(block) === 1 || (block.length === main.length && columnsOf(block) === columnsOf(main))) return;
  const message = `${block.length} × ${columnsOf(block)} cells beside ${main.length} × ${columnsOf(main)}; give one cell, or as many`;
  throw new PlanningError("wrong-shape", message, name);
}
