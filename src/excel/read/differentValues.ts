import { alike } from "./alike";
import type { CellValue } from "./grid";
import { isBlank } from "./grid";
import { isTotalLabel } from "./isTotalLabel";

/** The different values of a column as formulas tell them apart, in order of first appearance; blanks and totals are none. */
export const differentValues = (cells: readonly CellValue[]): string[] => {
  const values = new Map<string, string>();
  for (const cell of cells) {
    if (isBlank(cell) || isTotalLabel(cell)) continue;
    const key = alike(cell);
    if (!values.has(key)) values.set(key, String(cell));
  }
  return [...values.values()];
};
