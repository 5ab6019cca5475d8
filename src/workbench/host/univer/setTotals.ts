import { changeStructure } from "./changeStructure";
import { clear } from "./clear";
import { enter } from "./enter";
import type { TableModel } from "./TableModel";

/** Shows or hides a table's totals row: a label under the first column, a sum under the last when it holds numbers. */
export async function setTotals(table: TableModel, shown: boolean): Promise<void> {
  const { sheet, look } = table;
  if (look.showTotals === shown) return;
  sheet.assertEditable();
  if (!shown) {
    const row = table.totals;
    clear(sheet, row, "All");
    look.showTotals = false;
    return;
  }
  const { row, column, rows, columns } = table.held;
  const under = { row: row + rows, column, rows: 1, columns };
  await sheet.workbook.calculation.settle();
  if (sheet.used(true, under)) await changeStructure(sheet, under, "Down");
  const last = table.columns.at(-1) ?? "";
  const sums = columns > 1 && typeof sheet.value(row + 1, column + columns - 1) === "number";
  const sum = `=SUBTOTAL(109,${table.name}[${last.replace(/['#[\]@]/g, (special) => `'${special}`)}])`;
  enter(sheet, under, (_, place) => (place === 0 ? "Total" : place === columns - 1 && sums ? sum : null));
  look.showTotals = true;
}
