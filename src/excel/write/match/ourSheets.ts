import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { WorkbookSeen } from "../seen/WorkbookSeen";

/**
 * The sheet that holds each layout, by the layout's key: where its mark stands, however it was moved or renamed.
 *
 * A mark whose cell was deleted leaves the sheet that still has one of the layout's tables. A key is missing when no sheet is left.
 */
export function ourSheets(layouts: readonly SheetLayout[], book: WorkbookSeen): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { key, mark, blocks } of layouts) {
    const name = book.names.find((each) => each.name === mark);
    if (name === undefined) continue;
    const tables = new Set(blocks.map((block) => block.key));
    const sheet = name.stands?.sheet ?? book.tables.find((table) => tables.has(table.name))?.sheet;
    if (sheet !== undefined && book.sheets.some((each) => each.name === sheet)) found.set(key, sheet);
  }
  return found;
}
