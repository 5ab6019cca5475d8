import { canonicalFormula } from "../compare/canonicalFormula";
import { contentAt } from "../seen/cellSeen";
import type { SheetSeen, TableSeen } from "../seen/WorkbookSeen";

/** How far below its table a line of totals is looked for, should the director have made room between them. */
const reach = 5;

/** The row of a table's line of totals: where one of its formulas stands, otherwise right below the table. */
export function totalsRow(sheet: SheetSeen, table: TableSeen, formulas: readonly string[]): number {
  const below = table.row + 1 + table.rows + (table.totalsRow ? 1 : 0);
  const wanted = new Set(formulas.map((formula) => canonicalFormula(formula)));
  for (let row = below; row < below + reach; row += 1) {
    const found = table.headers.some((_, index) =>
      wanted.has(canonicalFormula(String(contentAt(sheet, row, table.column + index)))),
    );
    if (found) return row;
  }
  return below;
}
