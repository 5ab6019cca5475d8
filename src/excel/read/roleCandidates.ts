import { bySureness } from "./bySureness";
import { examineTables } from "./examineTables";
import type { RoleFinding } from "./finding";
import { namedQuestion } from "./namedQuestion";
import { namedRole } from "./namedRole";
import { questionOf } from "./questionsOf";
import { readingWorkbook } from "./readingWorkbook";
import type { RoleKey } from "./roles/roles";
import { seeTables } from "./seeTables";
import { surveyWorkbook } from "./surveyWorkbook";

/** Tables that do not look like the role beyond these are too many to choose from. */
const mostUnlikely = 8;

/**
 * Every table that the director may mean by a role, read as that role: the one that is named first, then those that look like
 * it, the likeliest first, then the others of the workbook.
 *
 * @throws ReadProblem `cell-editing`, `too-large` or `excel-failed`
 */
export const roleCandidates = <Key extends RoleKey>(
  context: Excel.RequestContext,
  role: Key,
): Promise<RoleFinding<Key>[]> =>
  readingWorkbook(async () => {
    const survey = await surveyWorkbook(context);
    const seen = await seeTables(context, survey);
    const named = namedQuestion(namedRole(survey, role), seen);
    const free = seen.filter((table) => table !== named?.seen);
    const looksLike = free.filter((table) => table.role === role || table.wide?.role === role);
    const others = free
      .filter((table) => !looksLike.includes(table))
      .sort((a, b) => b.fits[role].confidence - a.fits[role].confidence)
      .slice(0, mostUnlikely);
    const examined = await examineTables(context, [
      ...(named ? [{ ...named, role, fields: named.fields }] : []),
      ...[...looksLike, ...others].map((table) => questionOf(table, role)),
    ]);
    const standing = examined.splice(0, named ? 1 : 0);
    const likely = examined.splice(0, looksLike.length).sort(bySureness);
    return [...standing, ...likely, ...examined];
  });
