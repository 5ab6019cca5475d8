import type { CellValue } from "../../../read/grid";

/** A table of a file that is none of the plan's: a list that a manager keeps. */
export interface LooseTable {
  readonly tab: string;
  /** What stands over each column, from the left; a column without is left out. */
  readonly headers: readonly string[];
  /** Each column's place on the sheet, from 1. */
  readonly columns: readonly number[];
  /** In what a caption above it says that its amounts are written: 10,000 for 万; 1 where none does. */
  readonly factor: number;
  readonly rows: readonly LooseRow[];
}

/** A row with something in it. */
export interface LooseRow {
  /** Its number, from 1. */
  readonly row: number;
  /** By column; empty text where it is blank. */
  readonly values: readonly CellValue[];
  /** By column, whether a formula says it. */
  readonly calculated: readonly boolean[];
}
