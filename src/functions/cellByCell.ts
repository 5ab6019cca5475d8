import { PlanningError } from "../planning/PlanningError";
import { answerOrError } from "./answerOrError";
import { blockOf, columnsOf, usedRows, type Block } from "./arguments/blockOf";
import { loneAnswer } from "./loneAnswer";
import type { Telling } from "./Telling";

export type Cells<Name extends string> = Record<Name, unknown>;

/**
 * Answers as if the function were called once for each cell: arguments of one shape go side by side, single cells serve
 * all. An error stays in its own cell; a single cell throws it. Rows that are empty in every range at their end, as in
 * whole columns, have no answer.
 *
 * @param answer - reads its cells at once: the record is filled anew for the next answer
 * @returns in the shape of the first argument that is more than one cell
 * @throws PlanningError `wrong-shape` for arguments of different shapes
 */
export function cellByCell<Name extends string, Answer>(
  given: Cells<Name>,
  telling: Telling,
  answer: (cells: Cells<Name>) => Answer,
): (Answer | CustomFunctions.Error)[][] {
  const blocks = (Object.entries(given) as [Name, unknown][]).map(([name, argument]) => ({
    name,
    block: blockOf(argument),
  }));
  const whole = (blocks.find(({ block }) => sizeOf(block) > 1) ?? blocks[0]!).block;
  for (const { name, block } of blocks) requireShape(block, whole, name);

  const ranges = blocks.filter(({ block }) => sizeOf(block) > 1);
  const rows = Math.max(1, ...ranges.map(({ block }) => usedRows(block).length));
  const columns = columnsOf(whole);
  const cells = Object.fromEntries(blocks.map(({ name, block }) => [name, block[0]![0]])) as Cells<Name>;
  const told = telling.inCellsOf(Object.keys(given));
  if (rows * columns === 1) return [[loneAnswer(answer, cells, told)]];

  const answerAt = (row: number, column: number) => {
    for (let at = 0; at < ranges.length; at++) {
      const { name, block } = ranges[at]!;
      cells[name] = block[row]![column];
    }
    return answerOrError(answer, cells, told, row, column);
  };
  const main = rows < whole.length ? whole.slice(0, rows) : whole;
  return main.map((line, row) =>
    columns === 1 ? [answerAt(row, 0)] : line.map((_, column) => answerAt(row, column)),
  );
}

const sizeOf = (block: Block) => block.length * columnsOf(block);

function requireShape(block: Block, main: Block, name: string): void {
  if (sizeOf(block) === 1 || (block.length === main.length && columnsOf(block) === columnsOf(main))) return;
  const message = `${block.length} × ${columnsOf(block)} cells beside ${main.length} × ${columnsOf(main)}; give one cell, or as many`;
  throw new PlanningError("wrong-shape", message, name);
}
