import { readingWorkbook } from "./readingWorkbook";
import type { RoleKey } from "./roles/roles";
import { standingNames } from "./standingNames";
import { surveyWorkbook } from "./surveyWorkbook";

/**
 * Removes the names over a role's columns, so that a plan does without its table; a name of the director's own stays, and the
 * table is not touched.
 *
 * @throws ReadProblem `protected`, `cell-editing` or `excel-failed`
 */
export const unnameRole = (context: Excel.RequestContext, role: RoleKey): Promise<void> =>
  readingWorkbook(async () => {
    const survey = await surveyWorkbook(context);
    for (const { name, isOurs } of standingNames(survey, role))
      if (isOurs) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
