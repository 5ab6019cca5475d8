import { readingWorkbook } from "./readingWorkbook";
import { ReadProblem } from "./ReadProblem";

/** A cell with its sheet, taken apart: `'My sales'!C17` is C17 on My sales; a sheet alone has no cell. */
export const placeOf = (address: string): { readonly sheet: string; readonly cell?: string } => {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: address };
  const sheet = address.slice(0, at);
  const name = /^'.*'$/u.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: name, cell: address.slice(at + 1) };
};

/**
 * Brings a cell, or a sheet alone, before the director's eyes and selects it.
 *
 * @throws ReadProblem `table-gone` when there is no such sheet, `cell-editing`
 */
export const showCell = (context: Excel.RequestContext, address: string): Promise<void> =>
  readingWorkbook(async () => {
    const { sheet: name, cell } = placeOf(address);
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw new ReadProblem("table-gone", `There is no sheet ${name}`, { sheet: name });
    sheet.activate();
    if (cell !== undefined) sheet.getRange(cell).select();
    await context.sync();
  });
