import { runSteps } from "../write/journal/runSteps";
import { changeName } from "../write/steps/changeName";
import { dropName } from "../write/steps/dropName";
import { readingWorkbook } from "./readingWorkbook";
import type { RoleKey } from "./roles/roles";
import { asideComment } from "./roleNames";
import { planMarks } from "./sheetMarks";
import { standingNames } from "./standingNames";
import { surveyWorkbook } from "./surveyWorkbook";

/**
 * Removes the names over a role's columns, so that a plan does without its table; a name of the director's own stays, and the
 * table is not touched.
 *
 * While a plan stands, its sheets count on the names: they are set aside, and go when the plan is written again.
 *
 * @throws ReadProblem `protected`, `cell-editing` or `excel-failed`; WriteProblem when Excel refuses, and then all is as it was
 */
export const unnameRole = (context: Excel.RequestContext, role: RoleKey): Promise<void> =>
  readingWorkbook(() => surveyWorkbook(context)).then(async (survey) => {
    const isPlanned = planMarks(survey.names).length > 0;
    const ours = standingNames(survey, role).filter(({ isOurs }) => isOurs);
    const steps = ours.map((known) =>
      isPlanned ? changeName({ ...known, comment: asideComment }, known) : dropName(known),
    );
    await runSteps([{ label: "", steps }]);
  });
