import { readingWorkbook } from "./readingWorkbook";
import { ReadProblem } from "./ReadProblem";
import { markPrefix } from "./sheetMarks";

/**
 * Brings one of our sheets before the director's eyes, whatever its tab says by now.
 *
 * @param key - the blueprint's: "Targets"
 * @throws ReadProblem `table-gone` when the sheet was deleted, `cell-editing`
 */
export const showPlanSheet = (context: Excel.RequestContext, key: string): Promise<void> =>
  readingWorkbook(async () => {
    const mark = context.workbook.names.getItemOrNullObject(`${markPrefix}${key}`).getRangeOrNullObject();
    await context.sync();
    if (mark.isNullObject) throw new ReadProblem("table-gone", `The sheet ${key} was deleted`);
    mark.worksheet.activate();
    mark.select();
    await context.sync();
  });
