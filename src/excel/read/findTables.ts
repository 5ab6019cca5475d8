import { bySureness } from "./bySureness";
import { examineTables } from "./examineTables";
import type { RoleFinding } from "./finding";
import { questionsOf } from "./questionsOf";
import { readingWorkbook } from "./readingWorkbook";
import type { RoleKey } from "./roles/roles";
import { roleKeys } from "./roles/roles";
import { seeTables } from "./seeTables";
import { surveyWorkbook } from "./surveyWorkbook";

/** Each role's tables, the likeliest first; none where the workbook has no such table. */
export type TablesFound = { readonly [Key in RoleKey]: readonly RoleFinding<Key>[] };

/** Findings kept apart by role, best first. */
const tablesByRole = (findings: readonly RoleFinding[]): TablesFound =>
  Object.fromEntries(
    roleKeys.map((role) => [role, findings.filter((finding) => finding.role === role).sort(bySureness)]),
  ) as unknown as TablesFound;

/**
 * The tables of the workbook that a plan can be made from, each taken by the role it fits best, the likeliest first.
 *
 * A table whose months or channels stand side by side comes last, with no confidence and the remark that says so.
 *
 * Looks at every sheet but our own and very hidden ones, at Excel tables and plain blocks alike. The number of syncs grows with
 * the cells read (one for every 80,000), not with sheets or tables.
 *
 * @throws ReadProblem `cell-editing`, `too-large` or `excel-failed`
 */
export const findTables = (context: Excel.RequestContext): Promise<TablesFound> =>
  readingWorkbook(async () => {
    const seen = await seeTables(context, await surveyWorkbook(context));
    return tablesByRole(await examineTables(context, seen.flatMap(questionsOf)));
  });
