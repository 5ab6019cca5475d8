import { answersOf } from "./answersOf";
import { PlanningError } from "../planning/PlanningError";
import { blockOf, cellsOf, columnsOf, type Block } from "./arguments/blockOf";
import type { Language } from "./arguments/languageIn";

export type Cells<Name extends string> = Record<Name, unknown>;

export interface CellAnswers<Answer> {
  /** The argument whose shape the answers take: the first that is more than one cell. */
  readonly main: Block;
  readonly answers: (Answer | CustomFunctions.Error)[];
}

/**
 * Answers as if the function were called once for each cell: arguments of one shape go side by side, single cells serve
 * all. An error stays in its own cell; a single cell throws it.
 *
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
  const main = (blocks.find(({ block }) => sizeOf(block) > 1) ?? blocks[0]!).block;
  for (const { name, block } of blocks) requireShape(block, main, name);
  const cells = blocks.map(({ name, block }) => ({ name, cells: cellsOf(block) }));
  const cellsAt = (at: number) => {
    const found: Partial<Cells<Name>> = {};
    for (const { name, cells: own } of cells) found[name] = own.length === 1 ? own[0] : own[at];
    return found as Cells<Name>;
  };
  return { main, answers: answersOf(sizeOf(main), language, (at) => answer(cellsAt(at))) };
}

const sizeOf = (block: Block) => block.length * columnsOf(block);

function requireShape(block: Block, main: Block, name: string): void {
  if (sizeOf(block) === 1 || (block.length === main.length && columnsOf(block) === columnsOf(main))) return;
  const message = `${block.length} × ${columnsOf(block)} cells beside ${main.length} × ${columnsOf(main)}; give one cell, or as many`;
  throw new PlanningError("wrong-shape", message, name);
}
