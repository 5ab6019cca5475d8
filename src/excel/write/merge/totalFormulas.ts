import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import { isFormula } from "../match/isFormula";

/** The formulas of each table's line of totals, by table, in every spelling. */
export function totalFormulas(spellings: readonly SheetLayout[]): ReadonlyMap<string, readonly string[]> {
  const formulas = new Map<string, string[]>();
  for (const { blocks } of spellings)
    for (const block of blocks)
      if (block.block === "table") {
        const found = (block.total?.cells[0] ?? []).filter(isFormula).map(String);
        formulas.set(block.key, [...(formulas.get(block.key) ?? []), ...found]);
      }
  return formulas;
}
