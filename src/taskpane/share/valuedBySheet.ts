import type { ValuedCells } from "../../excel/share/copy/CopyReport";

/** How much of each sheet becomes a value, in the order of the sheets. */
export const valuedBySheet = (
  valued: readonly ValuedCells[],
): readonly { readonly sheet: string; readonly cells: number; readonly formulas: number }[] =>
  [...new Set(valued.map(({ sheet }) => sheet))].map((sheet) => {
    const here = valued.filter((one) => one.sheet === sheet);
    return { sheet, cells: here.reduce((sum, { count }) => sum + count, 0), formulas: here.length };
  });
