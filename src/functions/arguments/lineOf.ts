import { PlanningError } from "../../planning/PlanningError";
import { blockOf, columnsOf, type Block } from "./blockOf";

/** The cells of a row or a column, read where they stand: a whole column is not copied. */
class Line {
  readonly length: number;
  readonly #down: boolean;

  constructor(readonly block: Block) {
    this.#down = block.length > 1;
    this.length = this.#down ? block.length : columnsOf(block);
  }

  at(position: number): unknown {
    return this.#down ? this.block[position]![0] : this.block[0]![position];
  }
}
export type { Line };

/**
 * An argument as the line it is.
 *
 * @throws PlanningError `wrong-shape` for several rows and columns
 */
export function lineOf(argument: unknown, name: string): Line {
  const block = blockOf(argument);
  if (block.length === 1 || columnsOf(block) <= 1) return new Line(block);
  const message = `${block.length} rows and ${columnsOf(block)} columns; give one row or one column`;
  throw new PlanningError("wrong-shape", message, name);
}
