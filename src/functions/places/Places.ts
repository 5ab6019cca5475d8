import type { PlanningError, PlanningErrorCode } from "../../planning/PlanningError";
import { blockOf, columnsOf, type Block } from "../arguments/blockOf";
import { cellName } from "./cellName";
import { firstCellOf } from "./firstCellOf";

/** The part of some arguments that one of many answers reads, counted from 0: its row of them, or its one cell. */
export interface AnswerPart {
  /** The arguments; the others serve all answers. */
  readonly of: readonly string[];
  readonly row: number;
  readonly column?: number;
}

/** They speak of an argument as a whole, even where it is one cell. */
const OF_THE_WHOLE: readonly PlanningErrorCode[] = ["wrong-shape", "too-few"];

/**
 * Where a formula's arguments stand, so that a sentence can name the cell to mend.
 *
 * Excel says so to a function that asks with `requiresParameterAddresses`, from CustomFunctionsRuntime 1.3 on: addresses such
 * as "Plan!B2:B6" in the order of the arguments, none for what is typed into the formula.
 */
export class Places {
  /** @param given - the function's arguments by their names, in its order */
  constructor(
    private readonly given: Readonly<Record<string, unknown>>,
    private readonly invocation: CustomFunctions.Invocation | undefined,
  ) {}

  /**
   * The one cell an error speaks of, without its sheet, which the argument's name tells: "B4".
   *
   * @param part - what the answer reads that went wrong, where it is one of many
   * @returns undefined where it speaks of several cells, or Excel does not say where they stand
   */
  cellOf(error: PlanningError, part?: AnswerPart): string | undefined {
    const { argument = "" } = error;
    const order = Object.keys(this.given).indexOf(argument);
    const first = firstCellOf(this.invocation?.parameterAddresses?.[order]);
    const value = this.given[argument];
    // A single value out of a range, as when Excel calls cell by cell, may be any of its cells.
    if (first === undefined || (first.isRange && !Array.isArray(value))) return undefined;
    const block = blockOf(value);
    const [row, column] = offsetIn(block, error, part) ?? [];
    if (row === undefined || column === undefined) return undefined;
    return row < block.length && column < columnsOf(block)
      ? cellName(first.row + row, first.column + column)
      : undefined;
  }
}

type Offset = readonly [row: number, column: number];

function offsetIn(
  block: Block,
  { argument = "", code, position }: PlanningError,
  part: AnswerPart | undefined,
): Offset | undefined {
  const columns = columnsOf(block);
  if (position === undefined && OF_THE_WHOLE.includes(code)) return undefined;
  if (block.length * columns === 1) return [0, 0];
  if (part?.of.includes(argument)) return offsetInPart(block, part, position);
  return position === undefined
    ? undefined
    : [Math.floor((position - 1) / columns), (position - 1) % columns];
}

/** As a row's own items are counted along the row. */
function offsetInPart(
  block: Block,
  { row, column }: AnswerPart,
  position: number | undefined,
): Offset | undefined {
  if (column !== undefined) return [row, column];
  // A single answer's items may stand in a column: then they are counted down.
  if (columnsOf(block) === 1) return [row + (position ?? 1) - 1, 0];
  return position === undefined ? undefined : [block.length === 1 ? 0 : row, position - 1];
}
