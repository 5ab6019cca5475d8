import type { ChosenColumns } from "./chooseFields";
import type { Question } from "./examineTables";
import { examineTables } from "./examineTables";
import type { RoleFinding } from "./finding";
import { readingWorkbook } from "./readingWorkbook";
import type { RoleKey } from "./roles/roles";
import { roleKeys } from "./roles/roles";
import { seeTables } from "./seeTables";
import { surveyWorkbook } from "./surveyWorkbook";
import type { TableSeen } from "./tablesSeen";

/** Each role's tables, the likeliest first; none where the workbook has no such table. */
export type TablesFound = { readonly [Key in RoleKey]: readonly RoleFinding<Key>[] };

/** A table as the role it is taken for, in the columns that serve it best. */
export const questionOf = <Key extends RoleKey>(seen: TableSeen, role: Key): Question<Key> => ({
  seen,
  role,
  fields: seen.fits[role].chosen.fields as ChosenColumns<Key>,
});

/** A table as every role it is offered for: the one it fits best, and the one that it would have if it were not wide. */
export const questionsOf = (seen: TableSeen): Question[] => [
  ...(seen.role ? [questionOf(seen, seen.role)] : []),
  ...(seen.wide ? [questionOf(seen, seen.wide.role)] : []),
];

/** The likeliest first, and among equals the longest. */
export const bySureness = (a: RoleFinding, b: RoleFinding): number =>
  b.confidence - a.confidence || b.rows - a.rows;

/** Findings kept apart by role, best first. */
export const tablesByRole = (findings: readonly RoleFinding[]): TablesFound =>
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
