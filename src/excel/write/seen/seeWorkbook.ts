import { rectOf } from "./rectOf";
import type { WorkbookSeen } from "./WorkbookSeen";
import { writtenIn, writtenSetting } from "./writtenSetting";

/** The workbook's sheets, names and tables, in one request. */
export async function seeWorkbook(context: Excel.RequestContext): Promise<WorkbookSeen> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name,items/visibility");
  const names = workbook.names.load("items/name,items/formula,items/comment");
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  const protection = workbook.protection.load("protected");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const written = workbook.settings.getItemOrNullObject(writtenSetting).load("value");
  await context.sync();
  return {
    structureProtected: protection.protected,
    active: active.name,
    sheets: sheets.items.map(({ name, visibility }) => ({ name, visibility })),
    names: names.items.map(({ name, formula, comment }) => {
      const stands = rectOf(String(formula));
      return { name, formula: String(formula), comment, stands: stands?.sheet ? stands : undefined };
    }),
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    written: written.isNullObject ? undefined : writtenIn(written.value),
  };
}
