import { PlanningError } from "../../planning/PlanningError";
import { blockOf, columnsOf } from "./blockOf";

/** The cells of a row or a column, read where they stand: a whole column is not copied. */
export interface Line {
  readonly length: number;
  at(position: number): unknown;
}

/**
 * An argument as the line it is.
 *
 * @throws PlanningError `wrong-shape` for several rows and columns
 */
export function lineOf(argument: unknown, name: string): Line {
  const block = blockOf(argument);
  if (block.length === 1) return { length: columnsOf(block), at: (position) => block[0]![position] };
  if (columnsOf(block) > 1)
    throw new PlanningError(
      "wrong-shape",
      `${block.length} rows and ${columnsOf(block)} columns; give one row or one column`,
      name,
    );
  return { length: block.length, at: (position) => block[position]![0] };
}
