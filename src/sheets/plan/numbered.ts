import type { Cell, RowFormula } from "../blueprint/blueprint";

type Row = Readonly<Record<string, Cell | RowFormula>>;

/** As many rows as asked for, each with its number after what it begins with (`18Q1-A01`), the first ones filled. */
export const numbered = (begins: string, rows: number, filled: readonly Row[]): readonly Row[] =>
  Array.from({ length: Math.max(rows, filled.length) }, (_, index) => ({
    Id: `${begins}${String(index + 1).padStart(2, "0")}`,
    ...filled[index],
  }));
