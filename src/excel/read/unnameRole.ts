import { readingWorkbook } from "./readingWorkbook";
import type { RoleKey } from "./roles/roles";
import { asideComment } from "./roleNames";
import { sheetMarks } from "./sheetMarks";
import { standingNames } from "./standingNames";
import { surveyWorkbook } from "./surveyWorkbook";

/**
 * Removes the names over a role's columns, so that a plan does without its table; a name of the director's own stays, and the
 * table is not touched.
 *
 * While a plan stands, its sheets count on the names: they are set aside, and go when the plan is written again.
 *
 * @throws ReadProblem `protected`, `cell-editing` or `excel-failed`
 */
export const unnameRole = (context: Excel.RequestContext, role: RoleKey): Promise<void> =>
  readingWorkbook(async () => {
    const survey = await surveyWorkbook(context);
    const isPlanned = sheetMarks(survey.names).length > 0;
    for (const { name, isOurs } of standingNames(survey, role)) {
      if (!isOurs) continue;
      const item = context.workbook.names.getItem(name);
      if (isPlanned) item.comment = asideComment;
      else item.delete();
    }
    await context.sync();
  });
