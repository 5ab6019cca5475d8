import type { Cell, RowFormula } from "../blueprint/blueprint";

type Row = Readonly<Record<string, Cell | RowFormula>>;

/** As many rows as asked for, each with its number (`A-01`), the first ones filled. */
export const numbered = (letter: string, rows: number, filled: readonly Row[]): readonly Row[] =>
  Array.from({ length: Math.max(rows, filled.length) }, (_, index) => ({
    Id: `${letter}-${String(index + 1).padStart(2, "0")}`,
    ...filled[index],
  }));
